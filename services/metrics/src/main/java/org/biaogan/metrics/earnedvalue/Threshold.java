package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import org.biaogan.metrics.light.Band;
import org.biaogan.metrics.light.Light;

/**
 * What lights a stretch of numbers.
 *
 * @param from belongs to it; null where it reaches down without end
 * @param to does not belong to it; null where it reaches up without end
 */
public record Threshold(Light light, BigDecimal from, BigDecimal to) {

    Band band() {
        return new Band(light, from, to);
    }
}
