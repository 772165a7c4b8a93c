package org.biaogan.metrics.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Parts rounded so that they add up to their rounded whole (最大余额法): all are cut off, and what is then missing from the
 * whole goes, a last digit each, to those that lost most. Half-up rounding of each would leave a digit over.
 */
final class Apportionment {

    /** Digits after the point, as many as are sent. */
    private static final int DIGITS = 12;

    private Apportionment() {}

    static BigDecimal rounded(BigDecimal whole) {
        return whole.setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** @param parts that add up to what the whole was before it was rounded; among equals the first gets more */
    static SortedMap<String, BigDecimal> of(BigDecimal whole, SortedMap<String, BigDecimal> parts) {
        SortedMap<String, BigDecimal> cut = new TreeMap<>();
        parts.forEach((code, part) -> cut.put(code, part.setScale(DIGITS, RoundingMode.FLOOR)));
        BigDecimal sum = cut.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long missing = whole.subtract(sum).unscaledValue().longValueExact();
        parts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, BigDecimal> part) ->
                                part.getValue().subtract(cut.get(part.getKey())))
                        .reversed())
                .limit(missing)
                .forEach(part -> cut.merge(part.getKey(), BigDecimal.ONE.movePointLeft(DIGITS), BigDecimal::add));
        return cut;
    }
}
