package org.biaogan.metrics.project;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.NewVersion;

/**
 * A project as a caller describes it.
 *
 * @param unit the code of the unit it belongs to
 * @param owner the enterprise that builds it (业主单位), by name
 * @param ownerCode its unified social credit code (统一社会信用代码)
 * @param responsibleUnit the code of the unit that answers for it (责任单位); the unit itself where absent
 * @param leader the code of the official in charge (挂点领导)
 * @param handler the code of the official who handles it
 * @param category what kind it is; chooses the templates of milestones and conditions
 * @param approvalCode the code it was approved under (项目审批代码)
 * @param moneyUnit what all its money is counted in; 万元 where absent
 * @param stage where it stands when it is registered, RESERVE where absent; later only transitions move it
 * @param stageSince since when it stands there
 * @param actualStart when it really started, for one registered later than that
 * @param reason why it changes, or is registered past the reserve; needed for both
 */
public record NewProject(
        String code,
        String name,
        String nameEn,
        String unit,
        String owner,
        String ownerCode,
        String responsibleUnit,
        String leader,
        String handler,
        String sector,
        String chainLink,
        List<String> themes,
        String category,
        Nature nature,
        Boolean flagship,
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
        Stage stage,
        LocalDate stageSince,
        LocalDate actualStart,
        LocalDate actualCompletion,
        LocalDate actualProduction,
        LocalDate validTo,
        String reason)
        implements NewVersion<ProjectVersion> {

    /** What money is counted in where a project says nothing: ten thousand yuan. */
    static final String MONEY_UNIT = "万元";

    private static final RecordComponent[] FIELDS = NewProject.class.getRecordComponents();

    @Override
    public Requirements requirements() {
        return ProjectRules.on(this);
    }

    @Override
    public NewProject named(String pathCode) {
        return with(Map.of("code", pathCode));
    }

    /** A project of which nothing is said but these fields. */
    public static NewProject of(Map<String, ?> fields) {
        return build(field -> fields.get(field.getName()));
    }

    /** The same project with other values of some fields. */
    public NewProject with(Map<String, ?> fields) {
        return build(field -> fields.containsKey(field.getName()) ? fields.get(field.getName()) : valueOf(field));
    }

    /** What a field is called in JSON, and what is said of it; without those of which nothing is said. */
    public Map<String, Object> said() {
        Map<String, Object> said = new LinkedHashMap<>();
        for (RecordComponent field : FIELDS) {
            Object value = valueOf(field);
            if (value != null) {
                said.put(field.getName(), value);
            }
        }
        return said;
    }

    private Object valueOf(RecordComponent field) {
        try {
            return field.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NewProject build(Function<RecordComponent, Object> values) {
        Class<?>[] types = Arrays.stream(FIELDS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return NewProject.class
                    .getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(FIELDS).map(values).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ProjectVersion toVersion() {
        return new ProjectVersion(this);
    }

    /** Whether it took steps that nobody wrote down before it is registered. */
    public boolean isPastReserve() {
        return stage != null && stage != Stage.RESERVE;
    }

    List<String> themesOrNone() {
        return Objects.requireNonNullElse(themes, List.of());
    }

    public List<Funding> compositionOrNone() {
        return Objects.requireNonNullElse(composition, List.of());
    }

    public List<YearPlan> plansOrNone() {
        return Objects.requireNonNullElse(plans, List.of());
    }
}
