package org.biaogan.metrics.outlook;

import java.math.BigDecimal;

/**
 * Decides how credible the rest of a year is (可信度判定), from what is on record only.
 *
 * <p>Where the same months of last year are known, against those: within last year's amount and within it at this year's
 * growth so far is COMFORTABLE, within the latter alone CREDIBLE, within the best of five years by amount or by growth
 * DEMANDING, beyond it NOT_CREDIBLE. Where they are not, against this year's mean: within it COMFORTABLE, within
 * 1.2 times it CREDIBLE, else DEMANDING; but beyond the best of at least twelve months, so that every month left would
 * have to be a record, NOT_CREDIBLE. Under a ceiling the same holds of an allowance with less for more.
 */
final class CredibilityRule {

    private static final BigDecimal SOME_MORE = new BigDecimal("1.2");
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final int A_YEAR_OF_MONTHS = 12;

    private CredibilityRule() {}

    static Verdict of(Pace pace) {
        BigDecimal wanted = pace.wanted().orElse(null);
        if (wanted == null) {
            return Verdict.UNKNOWN;
        }
        boolean ceiling = pace.aim() == Aim.STAY_WITHIN;
        if (pace.rest().months() == 0) {
            boolean kept = ceiling ? wanted.signum() >= 0 : wanted.signum() <= 0;
            return kept ? Verdict.REACHED : Verdict.NOT_CREDIBLE;
        }
        if (wanted.signum() <= 0 && !ceiling) {
            return Verdict.REACHED;
        }
        if (wanted.signum() < 0) {
            return Verdict.NOT_CREDIBLE;
        }
        return pace.sameMonths().areKnown() ? bySameMonths(pace.aim(), wanted, pace.sameMonths()) : byPace(pace);
    }

    private static Verdict bySameMonths(Aim aim, BigDecimal wanted, SameMonths past) {
        BigDecimal trend = past.atGrowthSoFar();
        boolean onTrend = trend != null && aim.isManagedBy(wanted, trend);
        if (aim.isManagedBy(wanted, past.lastYear()) && (trend == null || onTrend)) {
            return Verdict.COMFORTABLE;
        }
        if (onTrend) {
            return Verdict.CREDIBLE;
        }
        return aim.isManagedBy(wanted, past.atTheirBest(aim)) ? Verdict.DEMANDING : Verdict.NOT_CREDIBLE;
    }

    private static Verdict byPace(Pace pace) {
        BigDecimal ofMean = pace.multipleOfMean();
        if (ofMean != null && pace.aim().isManagedBy(ofMean, ONE)) {
            return Verdict.COMFORTABLE;
        }
        if (isARecordEveryMonth(pace)) {
            return Verdict.NOT_CREDIBLE;
        }
        if (ofMean == null) {
            return pace.multipleOfBest() == null ? Verdict.UNKNOWN : Verdict.DEMANDING;
        }
        boolean aLittleMore = pace.aim() == Aim.STAY_WITHIN
                ? ofMean.multiply(SOME_MORE).compareTo(ONE) >= 0
                : ofMean.compareTo(SOME_MORE) <= 0;
        return aLittleMore ? Verdict.CREDIBLE : Verdict.DEMANDING;
    }

    private static boolean isARecordEveryMonth(Pace pace) {
        BigDecimal ofBest = pace.multipleOfBest();
        return ofBest != null
                && pace.bestMonth().months() >= A_YEAR_OF_MONTHS
                && !pace.aim().isManagedBy(ofBest, ONE);
    }
}
