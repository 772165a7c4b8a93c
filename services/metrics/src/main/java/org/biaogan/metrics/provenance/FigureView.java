package org.biaogan.metrics.provenance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.assessment.Figure.Aside;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.FigureRole;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationStatus;

/**
 * A figure as others see it. What does not apply is null: nobody entered what was computed.
 *
 * @param name what the number is: {@code 完成率}
 * @param indicator null for what is about no single one; {@code unit} is null for the zone as a whole
 * @param project null for what is of none; of a project's number {@code unit} is the project's own
 * @param beside what else decides which number it is: a later period, an earlier year, a group, a unit above, a theme
 * @param value unrounded
 * @param unitOfMeasure what it is counted in; null for a probability
 * @param vintage the latest instant at which anything it is made of became known
 * @param inputs the figures it is formed of, each with an id that resolves in its turn
 * @param enteredBy who recorded it
 * @param reason why it was corrected, or what its recorder said about it
 * @param approvedBy who approved it; who recorded it, where it was approved on arrival
 * @param approvedOnArrival whether it needed nobody else's approval
 */
public record FigureView(
        String id,
        FigureKind kind,
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
        Aside beside,
        String period,
        BigDecimal value,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        Measure measure,
        Basis basis,
        ObservationStatus status,
        Instant vintage,
        FormulaUsed formula,
        List<InputView> inputs,
        String source,
        LocalDate releasedOn,
        String reason,
        String enteredBy,
        Instant enteredAt,
        String approvedBy,
        Instant approvedAt,
        Boolean approvedOnArrival) {

    /** How it was computed, in words. */
    public record FormulaUsed(
            String code, int version, String name, String nameEn, String text, String textEn, String expression) {}

    /**
     * A figure that another is formed of.
     *
     * @param part what part it has there
     * @param role the same in Chinese
     * @param roleEn the same in English
     * @param figure its id
     */
    public record InputView(
            FigureRole part,
            String role,
            String roleEn,
            String figure,
            FigureKind kind,
            String indicator,
            String indicatorName,
            String indicatorNameEn,
            String unit,
            String project,
            String period,
            BigDecimal value,
            String unitOfMeasure,
            String unitOfMeasureEn) {}
}
