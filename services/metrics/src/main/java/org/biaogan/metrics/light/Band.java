package org.biaogan.metrics.light;

import java.math.BigDecimal;

/**
 * The deviations that get one light (档): from its lower bound, which belongs to it, up to its upper, which does not.
 *
 * @param light what it lights
 * @param from null where it reaches down without end
 * @param to null where it reaches up without end; a last band without either takes what the others leave (其他)
 */
public record Band(Light light, BigDecimal from, BigDecimal to) {

    public Band {
        if (light == null) {
            throw new UnfitLightRule("a band names no light", interval(from, to));
        }
        if (from != null && to != null && from.compareTo(to) >= 0) {
            throw new UnfitLightRule("a band is empty", interval(from, to));
        }
    }

    public static Band otherwise(Light light) {
        return new Band(light, null, null);
    }

    boolean takesTheRest() {
        return from == null && to == null;
    }

    boolean covers(BigDecimal deviation) {
        return (from == null || deviation.compareTo(from) >= 0) && (to == null || deviation.compareTo(to) < 0);
    }

    /** As mathematics writes it: a bracket for a bound that belongs, a parenthesis for one that does not. */
    static String interval(BigDecimal from, BigDecimal to) {
        String lower = from == null ? "(-∞" : "[" + from.toPlainString();
        String upper = to == null ? "+∞)" : to.toPlainString() + ")";
        return lower + ", " + upper;
    }
}
