package org.biaogan.dashboard.assessment;

/** What kind of number an indicator publishes: its measure, and for quantities the stretch of time (指标性质). */
public enum Nature {
    PERIOD,
    YTD,
    POINT,
    GROWTH,
    RATIO,
    RANK;

    /** Of the actual of a row, which may be the year to date of an indicator of single periods. */
    static Nature of(Assessment assessment) {
        return of(
                assessment.measure(), assessment.actualBasis() == null ? assessment.basis() : assessment.actualBasis());
    }

    /** Of a number by the contract's words for measure and basis. */
    public static Nature of(String measure, String basis) {
        return switch (String.valueOf(measure)) {
            case "GROWTH" -> GROWTH;
            case "RATIO" -> RATIO;
            case "RANK" -> RANK;
            default -> ofQuantity(basis);
        };
    }

    private static Nature ofQuantity(String basis) {
        return switch (String.valueOf(basis)) {
            case "PERIOD" -> PERIOD;
            case "POINT" -> POINT;
            default -> YTD;
        };
    }
}
