package org.biaogan.metrics.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaogan.metrics.baseline.Plan;
import org.biaogan.metrics.vintage.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was known about a project between two instants. */
@Entity
@Table(name = "project_version")
class ProjectVersion extends Version {

    @Id
    @GeneratedValue(generator = "project_version_seq")
    @SequenceGenerator(name = "project_version_seq", sequenceName = "project_version_seq", allocationSize = 50)
    Long id;

    String name;
    String nameEn;
    String unit;
    String owner;
    String ownerCode;
    String responsibleUnit;
    String leader;
    String handler;
    String sector;
    String chainLink;

    @Column(columnDefinition = "text[]", updatable = false)
    String[] themes;

    String category;

    @Enumerated(EnumType.STRING)
    Nature nature;

    boolean flagship;

    @Enumerated(EnumType.STRING)
    Level level;

    String approvalCode;
    String address;
    BigDecimal longitude;
    BigDecimal latitude;
    String summary;
    String moneyUnit;
    BigDecimal totalInvestment;

    /** Versions are never updated; said here, as reading one would else count as a change of its documents. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    StoredFunding composition;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    StoredPlans plans;

    LocalDate plannedStart;
    LocalDate plannedCompletion;
    LocalDate plannedProduction;
    LocalDate actualStart;
    LocalDate actualCompletion;
    LocalDate actualProduction;

    @Enumerated(EnumType.STRING)
    Stage stage;

    LocalDate stageSince;

    @Column(columnDefinition = "text[]", updatable = false)
    String[] formerNames = {};

    /** What a text is looked for in, in small letters; the database makes it. */
    @Column(insertable = false, updatable = false)
    String search;

    ProjectVersion() {}

    ProjectVersion(NewProject project) {
        super(project.code(), project.validTo(), project.reason());
        this.name = project.name();
        this.nameEn = project.nameEn();
        this.unit = project.unit();
        this.owner = project.owner();
        this.ownerCode = project.ownerCode();
        this.responsibleUnit =
                Objects.equals(project.unit(), project.responsibleUnit()) ? null : project.responsibleUnit();
        this.leader = project.leader();
        this.handler = project.handler();
        this.sector = project.sector();
        this.chainLink = project.chainLink();
        this.themes = project.themesOrNone().toArray(String[]::new);
        this.category = project.category();
        this.nature = project.nature();
        this.flagship = Boolean.TRUE.equals(project.flagship());
        this.level = project.level();
        this.approvalCode = project.approvalCode();
        this.address = project.address();
        this.longitude = project.longitude();
        this.latitude = project.latitude();
        this.summary = project.summary();
        this.moneyUnit = Objects.requireNonNullElse(project.moneyUnit(), NewProject.MONEY_UNIT);
        this.totalInvestment = project.totalInvestment();
        this.composition = new StoredFunding(project.compositionOrNone());
        this.plans = new StoredPlans(project.plansOrNone());
        this.plannedStart = project.plannedStart();
        this.plannedCompletion = project.plannedCompletion();
        this.plannedProduction = project.plannedProduction();
        this.stage = Objects.requireNonNullElse(project.stage(), Stage.RESERVE);
        this.stageSince = project.stageSince();
        this.actualStart = project.actualStart();
        this.actualCompletion = project.actualCompletion();
        this.actualProduction = project.actualProduction();
    }

    /** The units whose editors keep it: its own and the one that answers for it. */
    List<String> units() {
        return responsibleUnit == null ? List.of(unit) : List.of(unit, responsibleUnit);
    }

    /** The unit that answers for it. */
    String answering() {
        return Objects.requireNonNullElse(responsibleUnit, unit);
    }

    /** The same project at another stage, reached on a day. */
    ProjectVersion at(Stage reached, LocalDate on, String why) {
        ProjectVersion next = copy(validTo(), why);
        next.stage = reached;
        next.stageSince = on;
        switch (reached) {
            case RESERVE -> next.forgetActual();
            case STARTED -> next.actualStart = Objects.requireNonNullElse(actualStart, on);
            case COMPLETED -> next.actualCompletion = on;
            case IN_PRODUCTION -> next.actualProduction = on;
            default -> {}
        }
        return next;
    }

    /** In the reserve it begins anew: the days of its life before belong to that life's versions. */
    private void forgetActual() {
        actualStart = null;
        actualCompletion = null;
        actualProduction = null;
    }

    ProjectVersion retiredOn(LocalDate lastDay, String why) {
        return copy(lastDay, why);
    }

    /** Only transitions move a project, and with it the days on which it really came there. */
    @Override
    protected void keepUnsaid(Version before) {
        ProjectVersion was = (ProjectVersion) before;
        stage = was.stage;
        stageSince = was.stageSince;
        actualStart = was.actualStart;
        actualCompletion = was.actualCompletion;
        actualProduction = was.actualProduction;
        formerNames = Stream.concat(Stream.of(was.formerNames), Stream.of(was.name))
                .filter(former -> !former.equals(name))
                .distinct()
                .toArray(String[]::new);
    }

    /** What it plans, as far as that makes a baseline. */
    Plan plan() {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        plans.years().stream()
                .filter(plan -> plan.investment() != null)
                .forEach(plan -> years.put(plan.year(), plan.investment()));
        return new Plan(plannedStart, plannedCompletion, plannedProduction, totalInvestment, years);
    }

    /** The description that would make it what it is. */
    NewProject described() {
        return description(validTo(), reason());
    }

    private ProjectVersion copy(LocalDate lastDay, String why) {
        ProjectVersion copy = new ProjectVersion(description(lastDay, why));
        copy.formerNames = formerNames;
        return copy;
    }

    private NewProject description(LocalDate lastDay, String why) {
        return new NewProject(
                code(),
                name,
                nameEn,
                unit,
                owner,
                ownerCode,
                responsibleUnit,
                leader,
                handler,
                sector,
                chainLink,
                List.of(themes),
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
                composition.parts(),
                plans.years(),
                plannedStart,
                plannedCompletion,
                plannedProduction,
                stage,
                stageSince,
                actualStart,
                actualCompletion,
                actualProduction,
                lastDay,
                why);
    }
}
