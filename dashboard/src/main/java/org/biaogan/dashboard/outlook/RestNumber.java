package org.biaogan.dashboard.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Rest;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/** A number about the rest of the year with its name (倒逼数字). */
public record RestNumber(String label, Traced number) {

    static final int DECIMALS_OF_MULTIPLES = 2;

    /** Those that can be looked up, in the order of the sentence. */
    static List<RestNumber> of(Rest rest, Assessment row, Language language) {
        OutlookWords words = language.words(OutlookWords.class);
        Map<String, String> ids = rest.figures();
        Rest.BestMonth best = rest.bestMonth();
        return Stream.of(
                        value(words.remaining(), rest.remaining(), row.decimals(), ids, "remaining"),
                        value(words.perMonth(), rest.requiredPerMonth(), row.decimals(), ids, "requiredPerMonth"),
                        value(words.meanPerMonth(), rest.meanPerMonth(), row.decimals(), ids, "meanPerMonth"),
                        value(
                                words.multipleOfMean(),
                                rest.multipleOfMean(),
                                DECIMALS_OF_MULTIPLES,
                                ids,
                                "multipleOfMean"),
                        value(
                                words.bestMonth(),
                                best == null ? null : best.value(),
                                row.decimals(),
                                best == null ? null : best.figures(),
                                "value"),
                        value(
                                words.multipleOfBest(),
                                rest.multipleOfBest(),
                                DECIMALS_OF_MULTIPLES,
                                ids,
                                "multipleOfBest"),
                        new RestNumber(
                                words.requiredGrowth(),
                                Traced.of(
                                        FigureText.percent(rest.requiredGrowthPercent()),
                                        ids,
                                        "requiredGrowthPercent")))
                .filter(one -> one.number().id() != null)
                .toList();
    }

    private static RestNumber value(
            String label, BigDecimal value, int decimals, Map<String, String> ids, String field) {
        return new RestNumber(label, Traced.of(FigureText.value(value, decimals), ids, field));
    }
}
