package org.biaogan.dashboard.curve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Lines over a time axis, as they are drawn twice: as a picture that is always there and as a chart where scripts run.
 *
 * @param labels along the time axis
 * @param band where the lines to come will probably run; null for none
 */
public record Curve(List<String> labels, List<Line> lines, Band band) {

    public Curve {
        lines = lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** One line; a missing value leaves a gap. */
    public record Line(String name, Tone tone, List<BigDecimal> values) {

        boolean isEmpty() {
            return values.stream().allMatch(Objects::isNull);
        }
    }

    /** From a lower to an upper edge, where both are known. */
    public record Band(String name, List<BigDecimal> lows, List<BigDecimal> highs) {}

    /** How a line looks. */
    public enum Tone {
        ACTUAL,
        EXPECTED,
        EARLIER,
        FORECAST,
        SCENARIO,
        MONEY,
        FUNDS
    }
}
