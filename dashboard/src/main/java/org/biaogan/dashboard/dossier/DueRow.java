package org.biaogan.dashboard.dossier;

import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.Escalation;
import org.biaogan.dashboard.page.Address;

/**
 * Something that is due, in the reader's words.
 *
 * @param what of a project which of its dates, of a target its period; empty for all else
 * @param late how late it is; empty where its day has not passed
 * @param escalated to whose desk it came; empty where to nobody's
 */
record DueRow(String kind, String link, String title, String what, String dueOn, String late, String escalated) {

    static DueRow of(Dossier.Due due, Language language) {
        DossierWords words = language.words(DossierWords.class);
        return new DueRow(
                words.kind(DueKind.of(due.kind())),
                link(due),
                language.pick(due.title(), due.titleEn()),
                what(due, words, language),
                MomentText.of(due.dueOn()),
                due.daysLate() > 0 ? words.daysLate(String.valueOf(due.daysLate())) : "",
                Escalation.word(due.escalation(), language));
    }

    private static String what(Dossier.Due due, DossierWords words, Language language) {
        if (due.what() == null) {
            return "";
        }
        return switch (DueKind.of(due.kind())) {
            case TARGET -> PeriodText.of(due.what(), language);
            case PROJECT -> words.planned(PlannedDate.of(due.what()));
            default -> "";
        };
    }

    private static String link(Dossier.Due due) {
        String ref = String.valueOf(due.ref());
        int slash = ref.indexOf('/');
        return switch (DueKind.of(due.kind())) {
            case TARGET ->
                Address.of("/indicators/" + (slash < 0 ? ref : ref.substring(0, slash)))
                        .with("unit", slash < 0 ? null : ref.substring(slash + 1))
                        .text();
            case PROBLEM -> "/problems/" + ref;
            case DIRECTIVE -> "/directives/" + ref;
            case PROJECT, CONDITION, OTHER -> "/projects/" + due.project();
        };
    }
}
