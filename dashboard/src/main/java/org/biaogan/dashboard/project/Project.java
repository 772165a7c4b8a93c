package org.biaogan.dashboard.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/** A project as the service describes it; money is in its own unit of money. */
public record Project(
        String code,
        int version,
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
        String nature,
        boolean flagship,
        String level,
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
        String stage,
        LocalDate stageSince,
        List<Warning> warnings,
        LocalDate validTo,
        String reason,
        String recordedBy,
        OffsetDateTime knownFrom,
        ProjectStanding standing) {

    /** One part of the total investment (投资构成). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Funding(String source, BigDecimal amount) {}

    /** What a year is to bring (年度计划). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record YearPlan(int year, BigDecimal investment, String goal, String goalEn) {}

    /** What looks strange about a field and is kept nevertheless. */
    public record Warning(String field, String code, String message) {}

    public Project {
        formerNames = orNone(formerNames);
        themes = orNone(themes);
        composition = orNone(composition);
        plans = orNone(plans);
        warnings = orNone(warnings);
        standing = standing == null ? ProjectStanding.NONE : standing;
    }

    private static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** In the reader's language. */
    public String name(Language language) {
        return language.pick(name, nameEn);
    }

    /** Of the unit it belongs to. */
    public String unitName(Language language) {
        String known = language.pick(unitName, unitNameEn);
        return known == null ? unit : known;
    }

    /** Of the unit that answers for it. */
    public String responsibleUnitName(Language language) {
        String known = language.pick(responsibleUnitName, responsibleUnitNameEn);
        return known == null ? responsibleUnit : known;
    }

    /** Where it is in its life. */
    public Stage stageReached() {
        return Stage.of(stage);
    }
}
