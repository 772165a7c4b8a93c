package org.biaogan.metrics.problem;

import java.math.BigDecimal;
import org.biaogan.metrics.light.Light;

/**
 * The light that made somebody look (亮灯).
 *
 * @param period of the number that was lit
 * @param deviation how far behind, in {@code deviationUnit}; null where a rule lit it by something else
 */
public record LightSeen(Light light, String period, BigDecimal deviation, String deviationUnit) {}
