package org.biaogan.dashboard.reporting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.delivery.ReportingText;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.MoneyText;
import org.biaogan.dashboard.refusal.RefusalText;

/**
 * A report in the reader's words.
 *
 * @param version empty where it is not known yet
 * @param money each amount with its name; without those that were not reported
 * @param approved by whom and when; empty where nobody has approved it
 * @param earlier where its earlier versions are; null where there are none
 */
record ReportedText(
        String period,
        String version,
        ReportedState state,
        String word,
        String physical,
        String physicalWords,
        String completed,
        String sinceStart,
        List<String> money,
        String people,
        List<String> photos,
        String entered,
        String approved,
        String reason,
        List<String> doubts,
        String earlier) {

    static ReportedText of(String project, Reported one, Language language) {
        ReportingWords words = language.words(ReportingWords.class);
        ReportedState state = one.reached();
        return new ReportedText(
                ReportingText.of(one.period(), language),
                one.version() == null ? "" : words.version(String.valueOf(one.version())),
                state,
                words.state(state),
                FigureText.percent(one.physicalPercent()),
                text(one.physicalWords()),
                MoneyText.of(one.completed()),
                MoneyText.of(one.completedSinceStart()),
                money(one, words),
                people(one, words),
                one.photos().stream().map(id -> "/files/" + id).toList(),
                signed(one.enteredBy(), one.enteredAt(), words, language),
                one.approvedBy() == null ? "" : signed(one.approvedBy(), one.approvedAt(), words, language),
                text(one.reason()),
                one.warnings().stream()
                        .map(doubt -> RefusalText.sentence(doubt.code(), doubt.message(), language))
                        .toList(),
                one.version() == null || one.version() == 1 ? null : ReportsView.path(project, one.period()));
    }

    /** Five kinds of money stay five numbers. */
    private static List<String> money(Reported one, ReportingWords words) {
        return Stream.of(
                        amount(words.planned(), one.planned(), words),
                        amount(words.completed(), one.completed(), words),
                        amount(words.thisYear(), one.completedThisYear(), words),
                        amount(words.sinceStart(), one.completedSinceStart(), words),
                        amount(words.inPlace(), one.inPlace(), words),
                        amount(words.actualCost(), one.actualCost(), words))
                .filter(amount -> !amount.isEmpty())
                .toList();
    }

    private static String amount(String name, BigDecimal amount, ReportingWords words) {
        return amount == null ? "" : words.amount(name, FigureText.exact(amount));
    }

    private static String people(Reported one, ReportingWords words) {
        if (one.peopleOnSite() == null) {
            return FigureText.NONE;
        }
        return one.peopleExpected() == null
                ? String.valueOf(one.peopleOnSite())
                : words.people(String.valueOf(one.peopleOnSite()), String.valueOf(one.peopleExpected()));
    }

    private static String signed(String by, OffsetDateTime at, ReportingWords words, Language language) {
        return words.signed(text(by), MomentText.of(at, language));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
