package org.biaogan.metrics.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.comparison.Contribution;
import org.biaogan.metrics.comparison.Ranking;
import org.biaogan.metrics.comparison.RollUp;
import org.biaogan.metrics.formula.WorkedExamples.Given;
import org.biaogan.metrics.plausibility.PlausibleRange;

/** The examples of what units, industries and years are compared by. */
final class ComparedWorkedExamples {

    private ComparedWorkedExamples() {}

    static Map<String, Object> contribution(Given given) {
        Contribution contribution = Contribution.of(
                step(given, "total"),
                Map.of(
                        "primary", step(given, "primary"),
                        "secondary", step(given, "secondary"),
                        "tertiary", step(given, "tertiary")));
        Map<String, Object> result = new HashMap<>();
        contribution.parts().forEach((code, part) -> result.put(code, part.points()));
        result.put("impliedGrowth", contribution.impliedGrowth());
        result.put("tertiarySharePercent", contribution.parts().get("tertiary").sharePercent());
        return result;
    }

    private static Contribution.Step step(Given given, String name) {
        return new Contribution.Step(given.derived(name), given.derived(name + "Earlier"));
    }

    static Map<String, Object> rank(Given given) {
        Map<String, BigDecimal> now = new HashMap<>();
        Map<String, BigDecimal> before = new HashMap<>();
        for (String industry : List.of("primary", "secondary", "tertiary")) {
            now.put(industry, given.number(industry));
            before.put(industry, given.number(industry + "Before"));
        }
        Map<String, Object> result = new HashMap<>();
        Ranking.of(now, false).places().forEach(place -> result.put(place.unit(), place.number()));
        result.put(
                "primaryChange",
                Ranking.changes(before, now, false).get("primary").places());
        return result;
    }

    static Map<String, Object> plausible(Given given) {
        PlausibleRange range = PlausibleRange.of(
                List.of(given.number("half2024"), given.number("half2023"), given.number("half2022")), true);
        return Map.of("low", range.low(), "high", range.high(), "excluded", range.excludes(given.number("entered")));
    }

    static Map<String, Object> rollUp(Given given) {
        RollUp rollUp = RollUp.of(
                given.derived("reported"),
                Map.of(
                        "primary", given.derived("primary"),
                        "secondary", given.derived("secondary"),
                        "tertiary", given.derived("tertiary")));
        return Map.of("sum", rollUp.sum(), "figure", rollUp.value(), "differs", rollUp.differs());
    }
}
