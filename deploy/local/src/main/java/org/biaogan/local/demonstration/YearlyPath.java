package org.biaogan.local.demonstration;

/** A quantity from year to year: it grows by a trend, give or take, from what it was in the first year. */
record YearlyPath(double scale, double trendPercent, double spreadPercent, Chance chance) {

    private static final int FIRST_YEAR = 2024;

    double in(int year) {
        double value = scale;
        for (int past = FIRST_YEAR; past > year; past--) {
            value /= factor(past);
        }
        for (int next = FIRST_YEAR + 1; next <= year; next++) {
            value *= factor(next);
        }
        return value;
    }

    private double factor(int year) {
        return 1 + (trendPercent + spreadPercent * chance.of("year", year)) / 100;
    }
}
