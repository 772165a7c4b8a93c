package org.biaogan.forecasts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Mean absolute errors and how often the interval held, a line a group of trials. */
record ErrorTable(List<Trial> trials) {

    private static final String HEAD = "%-66s %4s %8s %8s %8s %8s %9s %8s%n";
    private static final String LINE = "%-66s %4d %8.2f %8.2f %8.2f %8.2f %4d/%-4d %8.2f%n";

    String text(Function<Trial, String> group) {
        StringBuilder text =
                new StringBuilder(HEAD.formatted("", "n", "method", "median", "last", "linear", "in 80 %", "width"));
        Map<String, List<Trial>> groups =
                trials.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((name, members) -> text.append(line(name, members)));
        return text.toString();
    }

    static double meanSize(List<Trial> trials, ToDoubleFunction<Trial> error) {
        return trials.stream().mapToDouble(error).map(Math::abs).average().orElseThrow();
    }

    private static String line(String name, List<Trial> trials) {
        return LINE.formatted(
                name,
                trials.size(),
                meanSize(trials, Trial::method),
                meanSize(trials, Trial::median),
                meanSize(trials, Trial::lastYear),
                meanSize(trials, Trial::linear),
                trials.stream().filter(Trial::within).count(),
                trials.size(),
                meanSize(trials, Trial::width));
    }

    /** The interval that was missed by most of its own width: which it was, how wide, and by how much the forecast erred. */
    String boldest() {
        Trial trial = trials.stream()
                .max(Comparator.comparingDouble(one -> Math.abs(one.method()) / one.width()))
                .orElseThrow();
        return "%s at %s: %.2f wide, forecast off by %.2f, actual %s%n"
                .formatted(
                        trial.series().name(),
                        trial.made(),
                        trial.width(),
                        trial.method(),
                        trial.within() ? "within" : "missed");
    }
}
