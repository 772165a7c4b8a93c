package org.biaogan.forecasts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biaogan.metrics.outlook.ForecastMethod;

/**
 * What the constants would give if they were fitted: each series forecast with those that did best on all the others
 * (leave one series out).
 */
final class LeftOut {

    private static final double[] DECAYS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double[] PRIOR_ERRORS = {0.25, 0.5, 1, 2, 4};

    private final List<PublishedSeries> series;
    private final Map<ForecastMethod, Map<String, List<Trial>>> tried = new HashMap<>();

    LeftOut(List<PublishedSeries> series) {
        this.series = series;
        for (double decay : DECAYS) {
            for (double priorErrors : PRIOR_ERRORS) {
                ForecastMethod method =
                        new ForecastMethod(decay, priorErrors, ForecastMethod.STANDARD.leastRestError());
                Map<String, List<Trial>> trials = new TreeMap<>();
                series.forEach(one ->
                        trials.put(one.name(), Trial.of(one, method, made -> made.equals(one.middle(made.year())))));
                tried.put(method, trials);
            }
        }
    }

    String text() {
        List<Trial> left = new ArrayList<>();
        Map<String, Integer> chosen = new TreeMap<>();
        for (PublishedSeries one : series) {
            ForecastMethod best = bestWithout(one.name());
            left.addAll(tried.get(best).get(one.name()));
            chosen.merge("decay %s, prior %s".formatted(best.decay(), best.priorErrors()), 1, Integer::sum);
        }
        List<Double> all = tried.keySet().stream()
                .map(method -> meanError(method, ""))
                .sorted()
                .toList();
        return "%sconstants fitted on the other series: %s (times chosen)%nany of the %d pairs of constants: %.2f to %.2f overall%n"
                .formatted(
                        new ErrorTable(left).text(trial -> trial.series().family())
                                + "overall %.2f%n".formatted(ErrorTable.meanSize(left, Trial::method)),
                        chosen,
                        all.size(),
                        all.get(0),
                        all.get(all.size() - 1));
    }

    private ForecastMethod bestWithout(String name) {
        return tried.keySet().stream()
                .min(Comparator.comparingDouble((ForecastMethod method) -> meanError(method, name))
                        .thenComparingDouble(ForecastMethod::decay)
                        .thenComparingDouble(ForecastMethod::priorErrors))
                .orElseThrow();
    }

    private double meanError(ForecastMethod method, String without) {
        List<Trial> trials = tried.get(method).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(without))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return ErrorTable.meanSize(trials, Trial::method);
    }
}
