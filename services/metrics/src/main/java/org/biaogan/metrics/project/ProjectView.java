package org.biaogan.metrics.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A project as others see it. Names of units and officials are those of the instant looked as of.
 *
 * @param responsibleUnit the unit that answers for it (责任单位); never null
 * @param formerNames what it was called before, the oldest first (曾用名)
 * @param warnings what looks strange about it, by field
 * @param actualStart when it reached that stage; null where it did not
 * @param standing where it stands today; null where an earlier instant was asked for
 */
public record ProjectView(
        String code,
        String name,
        String nameEn,
        List<String> formerNames,
        String unit,
        String unitName,
        String unitNameEn,
        String owner,
        String ownerCode,
        String responsibleUnit,
        String responsibleUnitName,
        String responsibleUnitNameEn,
        String leader,
        String leaderName,
        String handler,
        String handlerName,
        String sector,
        String chainLink,
        List<String> themes,
        String category,
        Nature nature,
        boolean flagship,
        Level level,
        String approvalCode,
        String address,
        BigDecimal longitude,
        BigDecimal latitude,
        String summary,
        String moneyUnit,
        BigDecimal totalInvestment,
        List<Funding> composition,
        List<YearPlan> plans,
        LocalDate plannedStart,
        LocalDate plannedCompletion,
        LocalDate plannedProduction,
        LocalDate actualStart,
        LocalDate actualCompletion,
        LocalDate actualProduction,
        Stage stage,
        LocalDate stageSince,
        List<Fault> warnings,
        LocalDate validTo,
        int version,
        String reason,
        String recordedBy,
        Instant knownFrom,
        StandingView standing)
        implements MasterRecord {

    /** Whether it is in use on a day. */
    public boolean isInUseOn(LocalDate day) {
        return InUse.on(day, validTo);
    }

    static ProjectView of(ProjectVersion project, ProjectNames names, StandingView standing) {
        String responsible = project.responsibleUnit == null ? project.unit : project.responsibleUnit;
        return new ProjectView(
                project.code(),
                project.name,
                project.nameEn,
                List.of(project.formerNames),
                project.unit,
                names.unit(project.unit),
                names.unitEn(project.unit),
                project.owner,
                project.ownerCode,
                responsible,
                names.unit(responsible),
                names.unitEn(responsible),
                project.leader,
                names.official(project.leader),
                project.handler,
                names.official(project.handler),
                project.sector,
                project.chainLink,
                List.of(project.themes),
                project.category,
                project.nature,
                project.flagship,
                project.level,
                project.approvalCode,
                project.address,
                project.longitude,
                project.latitude,
                project.summary,
                project.moneyUnit,
                project.totalInvestment,
                project.composition.parts(),
                project.plans.years(),
                project.plannedStart,
                project.plannedCompletion,
                project.plannedProduction,
                project.actualStart,
                project.actualCompletion,
                project.actualProduction,
                project.stage,
                project.stageSince,
                ProjectWarnings.on(project),
                project.validTo(),
                project.version(),
                project.reason(),
                project.recordedBy(),
                project.knownFrom(),
                standing);
    }

    /** The same with where it stands today. */
    ProjectView with(StandingView today) {
        return new ProjectView(
                code,
                name,
                nameEn,
                formerNames,
                unit,
                unitName,
                unitNameEn,
                owner,
                ownerCode,
                responsibleUnit,
                responsibleUnitName,
                responsibleUnitNameEn,
                leader,
                leaderName,
                handler,
                handlerName,
                sector,
                chainLink,
                themes,
                category,
                nature,
                flagship,
                level,
                approvalCode,
                address,
                longitude,
                latitude,
                summary,
                moneyUnit,
                totalInvestment,
                composition,
                plans,
                plannedStart,
                plannedCompletion,
                plannedProduction,
                actualStart,
                actualCompletion,
                actualProduction,
                stage,
                stageSince,
                warnings,
                validTo,
                version,
                reason,
                recordedBy,
                knownFrom,
                today);
    }

    /** The units whose editors keep it. */
    public List<String> units() {
        return unit.equals(responsibleUnit) ? List.of(unit) : List.of(unit, responsibleUnit);
    }
}
