package org.biaogan.metrics.comparison;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.ImpliedGrowth;

/**
 * What each part brought to the growth of a total (拉动点数): (level − earlier) ÷ the total's earlier × 100, in points that add
 * up to the growth the total's levels imply, to the last of the digits that are sent.
 *
 * @param impliedGrowth of the total, in per cent
 * @param parts by code
 * @param rest in points: what the parts leave unexplained, where they do not add up to the total or some are unknown;
 *     else null
 */
public record Contribution(Derived impliedGrowth, SortedMap<String, Part> parts, Derived rest) {

    /** Comes before every code, so that the order is fixed. */
    private static final String REST = "";

    /** A number at a period and at the same period of the year before. */
    public record Step(Derived level, Derived earlier) {

        boolean isKnown() {
            return level.isPresent() && earlier.isPresent();
        }

        /** What is unknown first, for the reason why. */
        Derived change() {
            Derived known = level.isPresent() ? earlier : level;
            return isKnown() ? known.map(before -> level.value().subtract(before)) : known;
        }
    }

    /**
     * A part's contribution.
     *
     * @param points absent where the part or the total lacks a number, or the total started from zero or below
     * @param sharePercent of the total's change (贡献率); absent where the total did not change
     */
    public record Part(Step step, Derived points, Derived sharePercent) {}

    /** @param total reported by somebody, or the sum of the parts */
    public static Contribution of(Step total, Map<String, Step> parts) {
        Derived growth = ImpliedGrowth.percent(total.level(), total.earlier()).map(Apportionment::rounded);
        if (!growth.isPresent()) {
            SortedMap<String, Part> unknown = new TreeMap<>();
            parts.forEach((code, step) -> unknown.put(code, new Part(step, growth, growth)));
            return new Contribution(growth, unknown, null);
        }
        SortedMap<String, BigDecimal> exact = exactPoints(total, parts);
        SortedMap<String, BigDecimal> points = Apportionment.of(growth.value(), exact);
        SortedMap<String, Part> contributions = new TreeMap<>();
        parts.forEach((code, step) -> contributions.put(code, part(step, points.get(code), total)));
        return new Contribution(growth, contributions, points.containsKey(REST) ? Derived.of(points.get(REST)) : null);
    }

    private static Part part(Step step, BigDecimal points, Step total) {
        BigDecimal whole = total.change().value();
        Derived change = step.change();
        return new Part(
                step,
                change.map(any -> points),
                change.isPresent() && whole.signum() == 0
                        ? Derived.known(null)
                        : change.map(amount -> amount.movePointRight(2).divide(whole, DECIMAL128)));
    }

    private static SortedMap<String, BigDecimal> exactPoints(Step total, Map<String, Step> parts) {
        SortedMap<String, BigDecimal> exact = new TreeMap<>();
        BigDecimal level = BigDecimal.ZERO;
        BigDecimal earlier = BigDecimal.ZERO;
        for (Map.Entry<String, Step> part : parts.entrySet()) {
            Step step = part.getValue();
            if (step.isKnown()) {
                level = level.add(step.level().value());
                earlier = earlier.add(step.earlier().value());
                exact.put(part.getKey(), points(step.change().value(), total));
            }
        }
        BigDecimal levelLeft = total.level().value().subtract(level);
        BigDecimal earlierLeft = total.earlier().value().subtract(earlier);
        boolean explained = exact.size() == parts.size() && levelLeft.signum() == 0 && earlierLeft.signum() == 0;
        if (!explained) {
            exact.put(REST, points(levelLeft.subtract(earlierLeft), total));
        }
        return exact;
    }

    private static BigDecimal points(BigDecimal change, Step total) {
        return change.movePointRight(2).divide(total.earlier().value(), DECIMAL128);
    }
}
