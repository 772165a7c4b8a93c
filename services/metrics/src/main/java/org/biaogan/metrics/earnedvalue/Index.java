package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A performance index: above 1 is better than planned.
 *
 * @param value null where it is not available
 * @param note why it is not; null where it is
 */
public record Index(BigDecimal value, String note, String noteEn) {

    /**
     * Schedule performance (进度绩效指数 SPI) = physical progress / planned progress at the same day, both in per cent.
     * Money spent says nothing about it. Not available without either, nor while nothing is planned yet.
     */
    public static Index ofSchedule(BigDecimal physicalPercent, BigDecimal plannedPercent) {
        if (physicalPercent == null) {
            return absent("不可得：未报形象进度", "not available: no physical progress was reported");
        }
        if (plannedPercent == null) {
            return absent("不可得：没有可用的计划起止日期", "not available: there are no planned dates to go by");
        }
        return plannedPercent.signum() <= 0
                ? absent("不可得：按计划尚未开始", "not available: by the plan nothing is due yet")
                : of(physicalPercent, plannedPercent);
    }

    /**
     * Cost performance (费用绩效指数 CPI) = earned value / actual cost, earned value being physical progress × total
     * investment (ISO 21508). Only where actual cost was reported: completed investment is a statistical value and
     * does not stand in for it.
     */
    public static Index ofCost(BigDecimal physicalPercent, BigDecimal total, BigDecimal actualCost) {
        if (actualCost == null) {
            return absent("不可得：未报实际成本", "not available: no actual cost was reported");
        }
        if (physicalPercent == null || total == null) {
            return absent("不可得：缺形象进度或总投资", "not available: physical progress or total investment is missing");
        }
        return actualCost.signum() <= 0
                ? absent("不可得：实际成本为零", "not available: the actual cost is zero")
                : of(physicalPercent.multiply(total).divide(Share.WHOLE, MathContext.DECIMAL128), actualCost);
    }

    private static Index of(BigDecimal done, BigDecimal measure) {
        return new Index(done.divide(measure, MathContext.DECIMAL128), null, null);
    }

    private static Index absent(String note, String noteEn) {
        return new Index(null, note, noteEn);
    }
}
