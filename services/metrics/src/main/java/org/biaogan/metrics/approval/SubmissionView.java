package org.biaogan.metrics.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.biaogan.metrics.figure.RecordedNumber;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.observation.SubmittedVersion;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/**
 * A submission as others see it.
 *
 * @param current what is known of the same figure; null where nothing is
 * @param decidedBy null while it waits, as are the other fields about the decision
 * @param mayDecide whether the caller may approve or return it now
 * @param figures the id of the value once it is approved; what waits or was returned has none, as nobody sees it
 */
public record SubmissionView(
        long id,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unitOfMeasure,
        String unitOfMeasureEn,
        int decimals,
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        Measure measure,
        Basis basis,
        BigDecimal value,
        ObservationStatus status,
        String source,
        LocalDate releasedOn,
        String reason,
        String submittedBy,
        Instant submittedAt,
        SubmissionState state,
        Current current,
        String decidedBy,
        Instant decidedAt,
        String decisionReason,
        boolean mayDecide,
        Map<String, String> figures) {

    /**
     * What everybody sees while a submission waits.
     *
     * @param figures the id of the value
     */
    public record Current(BigDecimal value, ObservationStatus status, Instant knownFrom, Map<String, String> figures) {

        static Current of(ObservationView known, SubjectIds ids) {
            return known == null
                    ? null
                    : new Current(
                            known.value(), known.status(), known.knownFrom(), ids.ofHolding("value", known.number()));
        }
    }

    static SubmissionView of(SubmittedVersion submitted, SubjectIds ids, boolean mayDecide) {
        IndicatorView indicator = ids.indicators().get(submitted.indicator());
        UnitView unit = ids.units().get(submitted.unit());
        return new SubmissionView(
                submitted.id(),
                submitted.indicator(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unitOfMeasure(),
                indicator.unitOfMeasureEn(),
                indicator.decimals(),
                submitted.unit(),
                unit.name(),
                unit.nameEn(),
                submitted.period(),
                submitted.measure(),
                submitted.basis(),
                submitted.value(),
                submitted.status(),
                submitted.source(),
                submitted.releasedOn(),
                submitted.reason(),
                submitted.submittedBy(),
                submitted.submittedAt(),
                submitted.state(),
                Current.of(submitted.current(), ids),
                submitted.decidedBy(),
                submitted.decidedAt(),
                submitted.decisionReason(),
                mayDecide,
                submitted.state() == SubmissionState.APPROVED ? ids.ofVersion("value", approved(submitted)) : Map.of());
    }

    /** Known to everybody since it was approved. */
    private static RecordedNumber approved(SubmittedVersion submitted) {
        return new RecordedNumber(
                submitted.indicator(),
                submitted.unit(),
                submitted.measure(),
                submitted.basis(),
                TimePeriod.parse(submitted.period()).lastMonth(),
                submitted.value(),
                submitted.decidedAt());
    }
}
