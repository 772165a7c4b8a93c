package org.biaogan.metrics.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.progress.State;

/**
 * Which targets are shown otherwise than before (亮灯变化). A light that turned is told by what was shown last before: where a
 * number was late at that moment, by the light of the period before it. A target without a light now has turned nowhere.
 *
 * @param then by indicator and unit
 * @param now by indicator and unit
 */
record Turns(Map<String, Stand> then, Map<String, Stand> now) {

    private static final Map<Light, ChangeKind> TURNED = Map.of(
            Light.RED, ChangeKind.TURNED_RED,
            Light.YELLOW, ChangeKind.TURNED_YELLOW,
            Light.GREEN, ChangeKind.TURNED_GREEN);

    private static final Comparator<ChangeView> ORDER = Comparator.comparing(ChangeView::kind)
            .thenComparing(ChangeView::indicator)
            .thenComparing(ChangeView::unit);

    List<ChangeView> all() {
        return now.keySet().stream()
                .flatMap(subject -> turn(Optional.ofNullable(then.get(subject)), now.get(subject)).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<ChangeView> turn(Optional<Stand> before, Stand after) {
        AssessmentView row = after.row();
        String shown = before.filter(stand -> stand.row().state() != State.NO_TARGET)
                .map(Stand::shown)
                .orElse(null);
        return kind(before, row, shown).map(kind -> view(kind, row, shown));
    }

    private static Optional<ChangeKind> kind(Optional<Stand> before, AssessmentView row, String shown) {
        if (row.light() != null) {
            return row.light().name().equals(shown) ? Optional.empty() : Optional.of(TURNED.get(row.light()));
        }
        if (row.state() == State.MET) {
            return State.MET.name().equals(shown) ? Optional.empty() : Optional.of(ChangeKind.NEWLY_MET);
        }
        return row.state() == State.LATE
                        && before.filter(stand -> wasLate(stand, row)).isEmpty()
                ? Optional.of(ChangeKind.NEWLY_LATE)
                : Optional.empty();
    }

    /** Late for the same period already; a second one that is late as well is news. */
    private static boolean wasLate(Stand stand, AssessmentView row) {
        return stand.row().state() == State.LATE && stand.row().period().equals(row.period());
    }

    private static ChangeView view(ChangeKind kind, AssessmentView row, String before) {
        return new ChangeView(
                kind,
                row.indicator(),
                row.indicatorName(),
                row.indicatorNameEn(),
                row.unitOfMeasure(),
                row.unitOfMeasureEn(),
                row.unit(),
                row.unitName(),
                row.unitNameEn(),
                row.period(),
                row.basis().shown(row.measure()),
                null,
                before,
                row.light() == null ? row.state().name() : row.light().name(),
                null,
                null,
                null,
                row.responsible(),
                null,
                null,
                null,
                null,
                null,
                Map.of());
    }
}
