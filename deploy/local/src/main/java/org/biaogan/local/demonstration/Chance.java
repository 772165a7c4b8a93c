package org.biaogan.local.demonstration;

import java.util.Random;

/** Chance that can be repeated: the same question about the same series always has the same answer. */
record Chance(String series) {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double OUTLIER = 2.0;

    /** A normally distributed number with mean 0 and deviation 1, outliers cut at 2. */
    double of(String question, int number) {
        long seed = (series + "/" + question).hashCode() * 31L + number;
        double drawn = new Random(seed * GOLDEN).nextGaussian();
        return Math.max(-OUTLIER, Math.min(OUTLIER, drawn));
    }
}
