package org.biaogan.metrics.outlook;

/**
 * Student's t distribution, the normal one with a spread that is itself only estimated from a few years (t 分布).
 *
 * @param degreesOfFreedom a whole number: the years less one
 */
record StudentT(int degreesOfFreedom) {

    /** Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.10, with more digits. */
    private static final double[] UPPER_DECILE = {
        3.0776835371752527, 1.8856180831641267, 1.6377443536962095, 1.5332062740589438
    };

    StudentT {
        if (degreesOfFreedom < 1 || degreesOfFreedom > UPPER_DECILE.length) {
            throw new IllegalArgumentException("no forecast has " + degreesOfFreedom + " degrees of freedom");
        }
    }

    /** The number that is passed with a probability of 0.1; its negative is the lower decile. */
    double upperDecile() {
        return UPPER_DECILE[degreesOfFreedom - 1];
    }

    /** The probability of not passing a number: the finite series 26.7.3 and 26.7.4 of the same book. */
    double cumulative(double number) {
        double angle = StrictMath.atan(number / StrictMath.sqrt(degreesOfFreedom));
        return 0.5
                + (degreesOfFreedom % 2 == 0 ? evenSeries(angle) : (angle + oddSeries(angle)) * 2 / StrictMath.PI) / 2;
    }

    private double evenSeries(double angle) {
        double cosine = StrictMath.cos(angle);
        double term = StrictMath.sin(angle);
        double sum = 0;
        for (int i = 0; i <= degreesOfFreedom - 2; i += 2) {
            sum += term;
            term *= cosine * cosine * (i + 1) / (i + 2);
        }
        return sum;
    }

    private double oddSeries(double angle) {
        double cosine = StrictMath.cos(angle);
        double term = StrictMath.sin(angle) * cosine;
        double sum = 0;
        for (int i = 1; i <= degreesOfFreedom - 2; i += 2) {
            sum += term;
            term *= cosine * cosine * (i + 1) / (i + 2);
        }
        return sum;
    }
}
