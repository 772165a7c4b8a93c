package org.biaogan.metrics.outlook;

/** Why there is no forecast (不作预测的原因); said instead of a number that nothing stands behind. */
public enum ForecastAbsence {
    /** Stocks, growth, ratios and ranks are not gathered over a year. */
    NOT_CUMULATIVE(
            "该指标不是按年累计的总量，不作年末预测", "The indicator is not gathered over the year, so its year-end is not forecast."),
    /** Nothing is known of this year. */
    NOTHING_KNOWN("本年尚无累计数，无从预测", "No year-to-date is known yet."),
    /** A year-to-date of zero or below bears no proportion to its year. */
    NOT_POSITIVE("本年累计数不大于零，无法按占比推算", "The year-to-date is not above zero, so no share leads from it to the year."),
    /** Fewer than two past years can be used. */
    TOO_FEW_YEARS(
            "近五年中同期与全年累计数齐全且大于零的不足两年，不作预测",
            "Of the last five years fewer than two are known, and above zero, both at this month and at the year's end.");

    private final String reason;
    private final String reasonEn;

    ForecastAbsence(String reason, String reasonEn) {
        this.reason = reason;
        this.reasonEn = reasonEn;
    }

    public String reason() {
        return reason;
    }

    public String reasonEn() {
        return reasonEn;
    }
}
