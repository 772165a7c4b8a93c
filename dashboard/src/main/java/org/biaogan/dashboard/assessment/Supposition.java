package org.biaogan.dashboard.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * How the periods to come are supposed to run (假设); exactly one of the three is given.
 *
 * @param period from which it is looked ahead; null for the latest
 * @param perMonth the same in every month to come
 * @param total in all months to come together
 * @param growthPercent on the same months of last year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Supposition(String period, BigDecimal perMonth, BigDecimal total, BigDecimal growthPercent) {}
