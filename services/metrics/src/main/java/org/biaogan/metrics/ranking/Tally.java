package org.biaogan.metrics.ranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.comparison.Median;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.progress.State;

/** Counts how the targets among some rows stand. */
record Tally(List<AssessmentView> rows) {

    ThemeProgressView.Row row(String theme, String name, String nameEn) {
        List<AssessmentView> aimed =
                rows.stream().filter(row -> row.targetId() != null).toList();
        return new ThemeProgressView.Row(
                theme,
                name,
                nameEn,
                aimed.size(),
                (int) aimed.stream().filter(AssessmentView::flagship).count(),
                counts(aimed),
                Median.of(aimed.stream()
                                .map(AssessmentView::deviationPoints)
                                .filter(Objects::nonNull)
                                .toList())
                        .orElse(null),
                Map.of());
    }

    private static Map<String, Integer> counts(List<AssessmentView> aimed) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Light light : Light.values()) {
            counts.put(light.name(), 0);
        }
        for (State state : State.values()) {
            if (state != State.NO_TARGET) {
                counts.put(state.name(), 0);
            }
        }
        aimed.forEach(row -> counts.merge(
                row.light() != null ? row.light().name() : row.state().name(), 1, Integer::sum));
        return counts;
    }
}
