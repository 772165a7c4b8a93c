package org.biaogan.metrics.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentView.Responsible;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationChange;
import org.biaogan.metrics.unit.UnitView;

/** Says of a number that changed what it is a number of, and who answers for it. */
record NumberWords(Scope scope, Map<String, Stand> now) {

    private static final String PER_CENT = "%";

    ChangeView of(ObservationChange change) {
        IndicatorView indicator = scope.indicators().get(change.indicator());
        UnitView unit = scope.tree().get(change.unit());
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
                null);
    }

    private List<Responsible> responsible(ObservationChange change) {
        return Optional.ofNullable(now.get(change.indicator() + "/" + change.unit()))
                .map(stand -> stand.row().responsible())
                .orElse(List.of());
    }
}
