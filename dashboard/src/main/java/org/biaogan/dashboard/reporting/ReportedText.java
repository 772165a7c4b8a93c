package org.biaogan.dashboard.reporting;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.delivery.ReportingText;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.Traced;
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
        Traced physical,
        String physicalWords,
        Traced completed,
        Traced sinceStart,
        List<Traced> money,
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
                traced(FigureText.percent(one.physicalPercent()), one, "physicalPercent"),
                text(one.physicalWords()),
                traced(MoneyText.of(one.completed()), one, "completed"),
                traced(MoneyText.of(one.completedSinceStart()), one, "completedSinceStart"),
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
    private static List<Traced> money(Reported one, ReportingWords words) {
        return Stream.of(
                        amount(words.planned(), one.planned(), one, "planned", words),
                        amount(words.completed(), one.completed(), one, "completed", words),
                        amount(words.thisYear(), one.completedThisYear(), one, "completedThisYear", words),
                        amount(words.sinceStart(), one.completedSinceStart(), one, "completedSinceStart", words),
                        amount(words.inPlace(), one.inPlace(), one, "inPlace", words),
                        amount(words.actualCost(), one.actualCost(), one, "actualCost", words))
                .filter(amount -> !amount.text().isEmpty())
                .toList();
    }

    private static Traced amount(String name, BigDecimal amount, Reported one, String field, ReportingWords words) {
        return traced(amount == null ? "" : words.amount(name, FigureText.exact(amount)), one, field);
    }

    private static Traced traced(String text, Reported one, String field) {
        return Traced.of(text, one.figures(), field);
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
