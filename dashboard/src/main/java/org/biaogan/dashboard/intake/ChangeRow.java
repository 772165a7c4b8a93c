package org.biaogan.dashboard.intake;

import java.math.BigDecimal;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.intake.ImportAnswer.Change;
import org.biaogan.dashboard.language.Language;

/** What one row of a file changes, in the reader's words; figures unrounded, as they stand in the file. */
record ChangeRow(
        int line,
        String indicator,
        String indicatorName,
        boolean growth,
        String unit,
        String unitName,
        String period,
        String before,
        String after,
        String difference,
        String status,
        Outcome outcome) {

    static ChangeRow of(Change change, Names names) {
        Language language = names.language();
        BigDecimal before = change.before();
        BigDecimal after = change.after();
        int decimals = Math.max(scale(before), scale(after));
        return new ChangeRow(
                change.line(),
                change.indicator(),
                names.indicator(change.indicator()),
                "GROWTH".equals(change.measure()),
                change.unit(),
                names.unit(change.unit()),
                PeriodText.of(change.period(), change.basis(), language),
                FigureText.value(before, decimals),
                FigureText.value(after, decimals),
                FigureText.signed(before == null || after == null ? null : after.subtract(before), decimals),
                status(change, language),
                change.outcome());
    }

    private static String status(Change change, Language language) {
        String before = change.statusBefore();
        String after = change.statusAfter();
        if (after == null || after.equals(before) || before == null && "A".equals(after)) {
            return "";
        }
        return before == null ? word(after, language) : word(before, language) + " → " + word(after, language);
    }

    private static String word(String code, Language language) {
        return language.words(AssessmentWords.class).status(ObservationStatus.of(code));
    }

    private static int scale(BigDecimal value) {
        return value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }
}
