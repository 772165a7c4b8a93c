package org.biaogan.dashboard.progress;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;

/** A report that waits, as it is shown: what would change, before and after. */
record WaitingRow(
        long id,
        Mention project,
        String period,
        List<String> changes,
        String reason,
        String submittedBy,
        String submittedAt,
        boolean mayDecide) {

    static WaitingRow of(Waiting one, Language language) {
        return new WaitingRow(
                one.id(),
                Mention.of(
                        one.project(), one.projectName(), one.projectNameEn(), one.unitName(), null, false, language),
                one.period(),
                changes(one, language),
                one.report().text(Quantity.REASON),
                one.submittedBy(),
                MomentText.of(one.submittedAt(), language),
                one.mayDecide());
    }

    private static List<String> changes(Waiting one, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        return ProgressView.quantities().stream()
                .filter(quantity -> quantity != Quantity.REASON)
                .filter(quantity -> !one.report().text(quantity).equals(before(one, quantity)))
                .map(quantity -> words.change(
                        words.quantity(quantity),
                        said(before(one, quantity)),
                        said(one.report().text(quantity))))
                .toList();
    }

    private static String before(Waiting one, Quantity quantity) {
        return one.current() == null ? "" : one.current().text(quantity);
    }

    private static String said(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
