package org.biaogan.dashboard.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.dashboard.formula.Formula;

/**
 * A figure as the service resolves its id (数据编号).
 *
 * @param vintage the instant at which it could be known like this
 * @param indicator null for what is about no single one; the unit is null for the zone as a whole
 * @param project whose number it is; null for what is of none
 * @param beside null for most
 * @param formula null where it was recorded, not computed
 * @param inputs what it was formed of
 */
record Figure(
        String id,
        String kind,
        String name,
        String nameEn,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String project,
        String projectName,
        String projectNameEn,
        Beside beside,
        String period,
        BigDecimal value,
        Integer decimals,
        String unitOfMeasure,
        String unitOfMeasureEn,
        String measure,
        String basis,
        String status,
        OffsetDateTime vintage,
        Formula formula,
        List<Input> inputs,
        String source,
        LocalDate releasedOn,
        String enteredBy,
        OffsetDateTime enteredAt,
        String approvedBy,
        OffsetDateTime approvedAt,
        boolean approvedOnArrival) {

    Figure {
        inputs = inputs == null ? List.of() : inputs;
    }

    /** Whether it is of a project; else it is of indicators. */
    boolean isOfProject() {
        return project != null;
    }

    /**
     * What else decides which number it is.
     *
     * @param what MONTH, YEAR, RANKING, UNIT_ABOVE or THEME
     * @param code a period, a year or a code; null for the flagship targets
     * @param by what the units of a group are ranked by; else null
     */
    record Beside(String what, String code, String name, String nameEn, String by) {}

    /** Another figure and the part it has in this one; its unit is told by its code. */
    record Input(
            String role,
            String roleEn,
            String figure,
            String indicator,
            String indicatorName,
            String indicatorNameEn,
            String unit,
            String period,
            BigDecimal value,
            String unitOfMeasure,
            String unitOfMeasureEn) {}
}
