package org.biaogan.dashboard.lightrule;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a quantity may lie, written as people write it: {@code ≥ -10 < 0}. Either end may be absent.
 *
 * @param from null where it reaches down without end
 * @param to null where it reaches up without end
 */
record Bounds(BigDecimal from, BigDecimal to, boolean fromExclusive, boolean toInclusive) {

    static final Bounds NONE = new Bounds(null, null, false, false);

    private static final String SIGN = "(>=|<=|[≥≤><＞＜])\\s*([-−+]?\\d{1,18}(?:\\.\\d{1,12})?)";
    private static final Pattern ALL = Pattern.compile("\\s*(?:" + SIGN + "[\\s,，且]*){0,2}");
    private static final Pattern ONE = Pattern.compile(SIGN);

    /** Reads what {@link #text} writes, and the signs of a plain keyboard. */
    static Bounds parse(String text) {
        String typed = text == null ? "" : text;
        if (!ALL.matcher(typed).matches()) {
            throw new IllegalArgumentException(typed);
        }
        Bounds bounds = NONE;
        Matcher one = ONE.matcher(typed);
        while (one.find()) {
            bounds = bounds.and(one.group(1), new BigDecimal(one.group(2).replace('−', '-')));
        }
        return bounds;
    }

    boolean isEmpty() {
        return from == null && to == null;
    }

    /** In signs, as in the form; empty where there are no bounds. */
    String text() {
        Stream<String> lower = from == null ? Stream.empty() : Stream.of((fromExclusive ? "> " : "≥ ") + plain(from));
        Stream<String> upper = to == null ? Stream.empty() : Stream.of((toInclusive ? "≤ " : "< ") + plain(to));
        return Stream.concat(lower, upper).collect(Collectors.joining(" "));
    }

    private Bounds and(String sign, BigDecimal value) {
        boolean isLower = sign.matches(">=|[≥>＞]");
        if ((isLower ? from : to) != null) {
            throw new IllegalArgumentException(sign);
        }
        return isLower
                ? new Bounds(value, to, sign.matches("[>＞]"), toInclusive)
                : new Bounds(from, value, fromExclusive, sign.matches("<=|≤"));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
