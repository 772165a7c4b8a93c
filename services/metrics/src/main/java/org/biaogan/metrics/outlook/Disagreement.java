package org.biaogan.metrics.outlook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where credibility and probability seem to contradict each other (可信度与概率不一致). The first asks whether the months left
 * have brought as much before, mostly held against the same months of last year; the second where the year ends if its
 * season is that of several years. Both stand, and a reader is told why they part.
 */
public enum Disagreement {
    /** The target is likelier met than not, though more than a continued year brings. */
    LIKELY_THOUGH_HARD(
            "概率与可信度判断角度不同：按多年季节占比更可能完成，但其余月份须超过上年同月或今年以来的水平",
            "probability and credibility look at different things: by the season of several years the target is likelier met"
                    + " than not, yet the months left would have to do better than last year's or than this year so far"),
    /** The target is likelier missed than met, though a continued year would do. */
    UNLIKELY_THOUGH_CREDIBLE(
            "概率与可信度判断角度不同：其余月份保持上年同月或今年以来的水平即可完成，但按多年季节占比更可能完不成",
            "probability and credibility look at different things: the months left need only do as last year's or as this year"
                    + " so far, yet by the season of several years the target is likelier missed than met"),
    /** The target is reached, though what is gathered may be lost again. */
    REACHED_YET_OPEN(
            "累计数已达目标，但往年同期以后曾回落，年末仍可能低于目标",
            "the target is reached, yet past years fell after this month, so that the year may still end below it");

    private static final BigDecimal EVEN = new BigDecimal("0.5");

    private final String words;
    private final String wordsEn;

    Disagreement(String words, String wordsEn) {
        this.words = words;
        this.wordsEn = wordsEn;
    }

    /** Between a verdict and the probability of the same target; empty where they agree. */
    public static Optional<Disagreement> between(Verdict verdict, BigDecimal probability) {
        boolean likely = probability.compareTo(EVEN) > 0;
        return switch (verdict) {
            case DEMANDING, NOT_CREDIBLE -> likely ? Optional.of(LIKELY_THOUGH_HARD) : Optional.empty();
            case COMFORTABLE, CREDIBLE ->
                probability.compareTo(EVEN) < 0 ? Optional.of(UNLIKELY_THOUGH_CREDIBLE) : Optional.empty();
            case REACHED ->
                probability.compareTo(BigDecimal.ONE) < 0 ? Optional.of(REACHED_YET_OPEN) : Optional.empty();
            case UNKNOWN -> Optional.empty();
        };
    }

    public String words() {
        return words;
    }

    public String wordsEn() {
        return wordsEn;
    }
}
