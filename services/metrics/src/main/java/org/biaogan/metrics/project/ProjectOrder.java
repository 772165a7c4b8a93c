package org.biaogan.metrics.project;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Rejected;

/** What a list of projects can be sorted by; of equals the code decides. What is not known comes last. */
public enum ProjectOrder {
    CODE("code", "p.code"),
    NAME("name", "p.name"),
    TOTAL_INVESTMENT("totalInvestment", "p.totalInvestment"),
    PLANNED_COMPLETION("plannedCompletion", "p.plannedCompletion"),
    /** The worst first, and after all lights what has none. */
    LIGHT("light", "s.lightRank"),
    /** Those furthest behind first. */
    DEVIATION("deviation", "s.deviationPoints");

    private final String word;
    private final String expression;

    ProjectOrder(String word, String expression) {
        this.word = word;
        this.expression = expression;
    }

    boolean needsStanding() {
        return this == LIGHT || this == DEVIATION;
    }

    /** The query's order by this, upwards or, after a minus sign, downwards. */
    String clause(boolean downwards) {
        String direction = downwards ? " desc" : "";
        return switch (this) {
            case CODE -> expression + direction;
            // never null: an index answers them only where nothing is said of nulls
            case NAME -> expression + direction + ", p.code";
            case LIGHT -> expression + direction + ", s.project";
            case DEVIATION -> expression + direction + " nulls last, s.project";
            default -> expression + direction + " nulls last, p.code";
        };
    }

    static ProjectOrder read(String sort) {
        String wanted = sort == null ? CODE.word : sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(values())
                .filter(order -> order.word.equals(wanted))
                .findFirst()
                .orElseThrow(() -> Rejected.malformed(
                        "sort",
                        "'%s' is none of %s, each upwards or after a minus sign downwards."
                                .formatted(
                                        wanted,
                                        Arrays.stream(values())
                                                .map(order -> order.word)
                                                .collect(Collectors.joining(", ")))));
    }
}
