package org.biaogan.metrics.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentView.Responsible;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.figure.RecordedNumber;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationChange;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/** Says of a number that changed what it is a number of, and who answers for it. */
record NumberWords(Scope scope, Map<String, Stand> now) {

    private static final String PER_CENT = "%";

    ChangeView of(ObservationChange change) {
        IndicatorView indicator = scope.ids().indicators().get(change.indicator());
        UnitView unit = scope.ids().units().get(change.unit());
        boolean isGrowth = change.measure() == Measure.GROWTH;
        return new ChangeView(
                change.isRevision() ? ChangeKind.REVISED : ChangeKind.NEW_VALUE,
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                isGrowth ? PER_CENT : indicator.unitOfMeasure(),
                isGrowth ? PER_CENT : indicator.unitOfMeasureEn(),
                unit.code(),
                unit.name(),
                unit.nameEn(),
                change.period(),
                indicator.basis(),
                change.measure(),
                change.before(),
                change.after(),
                change.reason(),
                change.recordedBy(),
                change.knownFrom(),
                responsible(change),
                null,
                null,
                null,
                null,
                null,
                ids(change, indicator));
    }

    /** What was known before is found as of when it became known, be it that its subject is described otherwise since. */
    private Map<String, String> ids(ObservationChange change, IndicatorView indicator) {
        Map<String, String> ids = new LinkedHashMap<>();
        if (change.isRevision()) {
            ids.putAll(scope.ids()
                    .ofVersion("before", number(change, indicator, change.before(), change.recordedBefore())));
        }
        ids.putAll(scope.ids().ofHolding("after", number(change, indicator, change.after(), change.knownFrom())));
        return ids;
    }

    private static RecordedNumber number(
            ObservationChange change, IndicatorView indicator, BigDecimal value, Instant knownFrom) {
        return new RecordedNumber(
                change.indicator(),
                change.unit(),
                change.measure(),
                indicator.basis(),
                TimePeriod.parse(change.period()).lastMonth(),
                value,
                knownFrom);
    }

    private List<Responsible> responsible(ObservationChange change) {
        return Optional.ofNullable(now.get(change.indicator() + "/" + change.unit()))
                .map(stand -> stand.row().responsible())
                .orElse(List.of());
    }
}
