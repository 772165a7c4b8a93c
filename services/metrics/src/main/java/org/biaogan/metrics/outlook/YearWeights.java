package org.biaogan.metrics.outlook;

import java.util.Arrays;

/**
 * How much each past year counts (年份权重): the average of a few fixed ways to weight, each counting by how well it would have
 * foretold the series' own earlier years. A season that wanders thus leans on the last year, a steady one on all.
 */
final class YearWeights {

    private YearWeights() {}

    /**
     * The weights of years, the earliest first, adding up to 1.
     *
     * @param decays of each way: by what a year counts less than the one after it, from 0 (only the last) to 1 (all alike)
     * @param priorErrors how many errors as large as the spread of the years each way is charged beforehand, so that one
     *     lucky year does not decide; above 0
     */
    static double[] of(double[] logShares, double[] decays, double priorErrors) {
        double spread = spread(logShares);
        double[] weights = new double[logShares.length];
        if (spread == 0) {
            Arrays.fill(weights, 1.0 / weights.length);
            return weights;
        }
        double total = 0;
        for (double decay : decays) {
            double credit = 1 / (squaredErrors(logShares, decay) + priorErrors * spread);
            double[] own = byAge(logShares.length, decay);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += credit * own[i];
            }
            total += credit;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    static double mean(double[] numbers, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * numbers[i];
        }
        return sum;
    }

    /** Of each year with at least two before it, forecast from those alone. */
    private static double squaredErrors(double[] logShares, double decay) {
        double sum = 0;
        for (int i = PastYears.FEWEST; i < logShares.length; i++) {
            double error = logShares[i] - mean(logShares, byAge(i, decay));
            sum += error * error;
        }
        return sum;
    }

    private static double[] byAge(int years, double decay) {
        double[] weights = new double[years];
        double weight = 1;
        double total = 0;
        for (int i = years - 1; i >= 0; i--) {
            weights[i] = weight;
            total += weight;
            weight *= decay;
        }
        for (int i = 0; i < years; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    /** The variance of the years around their plain mean. */
    private static double spread(double[] numbers) {
        double mean = mean(numbers, byAge(numbers.length, 1));
        double sum = 0;
        for (double number : numbers) {
            sum += (number - mean) * (number - mean);
        }
        return sum / (numbers.length - 1);
    }
}
