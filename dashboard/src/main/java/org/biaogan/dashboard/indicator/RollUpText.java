package org.biaogan.dashboard.indicator;

import java.math.BigDecimal;
import org.biaogan.dashboard.assessment.Assessment;
import org.biaogan.dashboard.assessment.Assessment.RollUp;
import org.biaogan.dashboard.assessment.Measured;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.language.Language;

/** What the unit reported beside the sum of the units below it (汇总核对). */
record RollUpText(boolean differs, String sentence, String missing, Ids figures) {

    /** Ids of the two numbers compared; each null where it has none. */
    record Ids(String reported, String childrenSum) {}

    /** Null where nothing is summed up. */
    static RollUpText of(Assessment row, Language language) {
        RollUp rollUp = row.rollUp();
        if (rollUp == null || rollUp.childrenSum() == null) {
            return null;
        }
        IndicatorWords words = language.words(IndicatorWords.class);
        String missing =
                rollUp.childrenMissing() == null || rollUp.childrenMissing().isEmpty()
                        ? ""
                        : words.childrenMissing(String.join(language.pick("、", ", "), rollUp.childrenMissing()));
        return new RollUpText(
                rollUp.differs(),
                sentence(rollUp, row, words, language),
                missing,
                new Ids(id(rollUp, "reported"), id(rollUp, "childrenSum")));
    }

    private static String id(RollUp rollUp, String field) {
        return rollUp.figures() == null ? null : rollUp.figures().get(field);
    }

    private static String sentence(RollUp rollUp, Assessment row, IndicatorWords words, Language language) {
        String sum = measured(rollUp.childrenSum(), row, language);
        if (rollUp.reported() == null) {
            return words.onlyChildren(sum);
        }
        String reported = measured(rollUp.reported(), row, language);
        return rollUp.differs()
                ? words.childrenDiffer(
                        reported,
                        sum,
                        measured(
                                rollUp.reported().subtract(rollUp.childrenSum()).abs(), row, language))
                : words.childrenAgree(reported);
    }

    private static String measured(BigDecimal value, Assessment row, Language language) {
        return Measured.text(FigureText.value(value, row.decimals()), row, language);
    }
}
