package org.biaogan.dashboard.assessment;

/** What kind of number an indicator publishes: its measure, and for quantities the stretch of time (指标性质). */
public enum Nature {
    PERIOD,
    YTD,
    POINT,
    GROWTH,
    RATIO,
    RANK;

    static Nature of(Assessment assessment) {
        return switch (String.valueOf(assessment.measure())) {
            case "GROWTH" -> GROWTH;
            case "RATIO" -> RATIO;
            case "RANK" -> RANK;
            default -> ofQuantity(assessment.basis());
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
