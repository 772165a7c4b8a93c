package org.biaogan.dashboard.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.AssessmentText;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.outlook.OutlookWords;

/**
 * A figure in the row of main figures.
 *
 * @param measure the unit it is measured in; may be empty
 * @param mark a remark on it; may be empty
 * @param tone in a style sheet's words; may be empty
 * @param figure the id under which it can be looked up; null where it has none
 */
record Fact(String label, String value, String measure, String mark, String tone, String figure) {

    static List<Fact> of(Assessment row, AssessmentText text, Language language) {
        IndicatorWords words = language.words(IndicatorWords.class);
        String measure = text.hasActual() ? text.unitOfMeasure() : "";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text.period(), text.actual(), measure, text.mark(), "", row.figureId("actual")));
        facts.add(new Fact(words.target(), text.target(), "", "", "", row.figureId("target")));
        facts.add(new Fact(words.completion(), text.completion(), "", "", "", row.figureId("completionPercent")));
        facts.add(new Fact(words.expected(), text.expected(), "", "", "", row.figureId("expectedPercent")));
        facts.add(new Fact(
                words.deviation(),
                text.deviation().text(),
                text.deviation().unit(),
                "",
                text.deviation().tone(),
                row.figureId("deviation")));
        facts.add(growth(row, text, words, language));
        quantity(facts, words.perMonth(), row.requiredPerMonth(), "requiredPerMonth", row);
        quantity(facts, language.words(OutlookWords.class).forecast(), row.forecast(), "forecast", row);
        quantity(facts, words.floor(), row.floor(), "floor", row);
        quantity(facts, words.stretch(), row.stretch(), "stretch", row);
        return List.copyOf(facts);
    }

    private static Fact growth(Assessment row, AssessmentText text, IndicatorWords words, Language language) {
        String implied = text.growth().implied();
        String beside =
                implied == null ? "" : language.words(AssessmentWords.class).implied(implied);
        String label = text.growth().span().isEmpty()
                ? words.growth()
                : language.words(AssessmentWords.class)
                        .growthOf(words.growth(), text.growth().span());
        String figure = row.figureId("growthPublished");
        return new Fact(label, text.growth().published(), beside, text.growth().remark(), "", figure);
    }

    private static void quantity(List<Fact> facts, String label, BigDecimal value, String field, Assessment row) {
        if (value != null) {
            facts.add(new Fact(label, FigureText.value(value, row.decimals()), "", "", "", row.figureId(field)));
        }
    }
}
