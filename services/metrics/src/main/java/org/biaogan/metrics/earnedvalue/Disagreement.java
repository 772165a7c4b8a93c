package org.biaogan.metrics.earnedvalue;

import org.biaogan.metrics.light.Light;

/** Whether a person's confidence and a computed light say different things; then both are to be shown. */
public final class Disagreement {

    private static final int LOW = 2;
    private static final int HIGH = 4;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private Disagreement() {}

    /**
     * Low or very low against green, high or very high against red, either extreme against yellow.
     *
     * @param light null where a state says why there is none; then there is nothing to disagree with
     * @param confidence 1 (very low) to 5 (very high); null where nobody has judged
     */
    public static boolean between(Light light, Integer confidence) {
        if (light == null || confidence == null) {
            return false;
        }
        return switch (light) {
            case GREEN -> confidence <= LOW;
            case YELLOW -> confidence == LOWEST || confidence == HIGHEST;
            case RED -> confidence >= HIGH;
        };
    }
}
