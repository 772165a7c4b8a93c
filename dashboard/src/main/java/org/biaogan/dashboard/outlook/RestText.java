package org.biaogan.dashboard.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Measured;
import org.biaogan.dashboard.assessment.Rest;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;

/**
 * What the rest of the year must bring (倒逼), in a sentence, and whether that can be believed.
 *
 * @param sentence as the service reasons; put together here where it says nothing
 * @param word the verdict
 * @param numbers those of the sentence, each to be looked up
 */
public record RestText(String sentence, Credibility credibility, String word, List<RestNumber> numbers) {

    /** Null where nothing is completed by shares. */
    public static RestText of(Rest rest, Assessment row, Language language) {
        if (rest == null) {
            return null;
        }
        OutlookWords words = language.words(OutlookWords.class);
        Rest.Credibility judged = rest.credibility();
        Credibility credibility = Credibility.of(judged == null ? null : judged.verdict());
        String reason = judged == null ? null : language.pick(judged.reason(), judged.reasonEn());
        boolean said = reason != null && !reason.isEmpty();
        String sentence = said ? reason : new Teller(rest, row, language, words).sentence();
        String word = isCeiling(row) ? words.ceilingCredibility(credibility) : words.credibility(credibility);
        return new RestText(sentence, credibility, word, RestNumber.of(rest, row, language));
    }

    private static boolean isCeiling(Assessment row) {
        return row.falling() && row.yearToDate();
    }

    /** Puts the sentence together from what is known. */
    private record Teller(Rest rest, Assessment row, Language language, OutlookWords words) {

        String sentence() {
            if (rest.remaining() == null) {
                return words.restUnknown();
            }
            boolean ceiling = isCeiling(row);
            if (rest.remaining().signum() <= 0) {
                String beyond = measured(rest.remaining().abs());
                return ceiling ? words.ceilingPassed(beyond) : words.nothingRemains(beyond);
            }
            if (rest.months() == null || rest.months() == 0 || rest.requiredPerMonth() == null) {
                return ceiling
                        ? words.allowanceUnused(measured(rest.remaining()))
                        : words.fellShort(measured(rest.remaining()));
            }
            String needed = ceiling
                    ? words.allowance(rest.months(), measured(rest.remaining()), measured(rest.requiredPerMonth()))
                    : words.remains(rest.months(), measured(rest.remaining()), measured(rest.requiredPerMonth()));
            return joined(needed, paces());
        }

        private String paces() {
            String clauses = Stream.of(mean(), best(), growth())
                    .filter(clause -> !clause.isEmpty())
                    .collect(Collectors.joining(language.pick("；", "; ")));
            return clauses.isEmpty() ? "" : words.paces(clauses);
        }

        private String mean() {
            return rest.multipleOfMean() == null
                    ? ""
                    : words.ofMean(measured(rest.meanPerMonth()), multiple(rest.multipleOfMean()));
        }

        private String best() {
            return rest.multipleOfBest() == null || rest.bestMonth() == null
                    ? ""
                    : words.ofBest(
                            PeriodText.of(rest.bestMonth().period(), language),
                            measured(rest.bestMonth().value()),
                            multiple(rest.multipleOfBest()));
        }

        private String growth() {
            BigDecimal growth = rest.requiredGrowthPercent();
            if (growth == null) {
                return "";
            }
            String size = FigureText.percent(growth.abs());
            return growth.signum() < 0 ? words.mayFall(size) : words.mustGrow(size);
        }

        private String multiple(BigDecimal multiple) {
            return FigureText.value(multiple, RestNumber.DECIMALS_OF_MULTIPLES);
        }

        private String measured(BigDecimal value) {
            return Measured.text(FigureText.value(value, row.decimals()), row, language);
        }

        private String joined(String first, String second) {
            return second.isEmpty() ? first : first + language.pick("", " ") + second;
        }
    }
}
