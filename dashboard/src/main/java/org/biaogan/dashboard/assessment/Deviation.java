package org.biaogan.dashboard.assessment;

import java.math.BigDecimal;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;

/**
 * Ahead of or behind what was expected (超/欠序时): positive is better, always.
 *
 * @param text signed, in the unit's decimals; a dash where there is none
 * @param distance without sign, with its unit, for a sentence
 * @param unit points, places or the indicator's own unit, in words
 * @param sign 1 ahead, -1 behind, 0 neither; after rounding, so that the word fits the figure shown
 */
public record Deviation(String text, String distance, String unit, int sign) {

    static Deviation of(Assessment assessment, Language language) {
        AssessmentWords words = language.words(AssessmentWords.class);
        BigDecimal value = assessment.deviation() == null ? assessment.deviationPoints() : assessment.deviation();
        int decimals = decimals(assessment);
        String unit = unit(assessment, words, language);
        String text = FigureText.signed(value, decimals);
        if (value == null) {
            return new Deviation(text, text, "", 0);
        }
        String distance = FigureText.value(value.abs(), decimals) + " " + unit;
        int sign = new BigDecimal(FigureText.value(value, decimals)).signum();
        return new Deviation(text, distance, unit, sign);
    }

    /** How many decimals a deviation has in its own unit. */
    public static int decimals(Assessment assessment) {
        return switch (String.valueOf(assessment.deviationUnit())) {
            case "PLACES" -> 0;
            case "UNIT" -> assessment.decimals();
            default -> 1;
        };
    }

    /** In a style sheet's words. */
    public String tone() {
        return sign > 0 ? "ahead" : sign < 0 ? "behind" : "even";
    }

    private static String unit(Assessment assessment, AssessmentWords words, Language language) {
        return switch (String.valueOf(assessment.deviationUnit())) {
            case "PLACES" -> words.places();
            case "UNIT" -> language.pick(assessment.unitOfMeasure(), assessment.unitOfMeasureEn());
            default -> words.points();
        };
    }
}
