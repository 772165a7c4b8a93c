package org.biaogan.dashboard.meeting;

import java.util.Arrays;
import java.util.Objects;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.change.ChangeKind;
import org.biaogan.dashboard.change.ChangeWords;
import org.biaogan.dashboard.change.DeedWord;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * Something that moved since the meeting before, in the reader's words.
 *
 * @param what happened
 * @param name of the target, project or problem
 * @param link to it; null where it has no page
 * @param about the unit and period, or the project
 * @param before a dash where there was nothing, as {@code after}
 * @param standing the light after; null where no light turned
 * @param who did it, and when; empty for lights
 */
record Moved(
        String what,
        String name,
        String link,
        String about,
        String before,
        String after,
        Standing standing,
        String reason,
        String who) {

    /** A light that turned, or a number that changed. */
    static Moved target(Since.Change change, Language language) {
        Standing standing = standing(change.after());
        String unit = text(language.pick(change.unitName(), change.unitNameEn()), change.unit());
        return new Moved(
                language.words(ChangeWords.class).kind(ChangeKind.of(change.kind())),
                text(language.pick(change.indicatorName(), change.indicatorNameEn()), change.indicator()),
                Address.of("/indicators/" + change.indicator())
                        .with("unit", change.unit())
                        .with("period", change.period())
                        .text(),
                unit + " · " + PeriodText.of(change.period(), change.basis(), language),
                shown(change.before(), change, language),
                shown(change.after(), change, language),
                standing,
                text(change.reason(), ""),
                who(change, language));
    }

    /** A deed about a project or a problem. */
    static Moved deed(Since.Change change, Language language) {
        ChangeKind kind = ChangeKind.of(change.kind());
        String project = text(language.pick(change.projectName(), change.projectNameEn()), change.project());
        String subject = text(change.subject(), "");
        boolean matter = subject.startsWith("problems/") || subject.startsWith("directives/");
        String link = matter ? "/" + subject : change.project() == null ? null : "/projects/" + change.project();
        String name = matter ? text(change.title(), subject) : project.isEmpty() ? subject : project;
        return new Moved(
                language.words(ChangeWords.class).kind(kind),
                name,
                link,
                matter ? project : text(language.pick(change.unitName(), change.unitNameEn()), change.unit()),
                word(kind, change.before(), language),
                word(kind, change.after(), language),
                null,
                text(change.reason(), ""),
                who(change, language));
    }

    private static String word(ChangeKind kind, String value, Language language) {
        return value == null ? FigureText.NONE : DeedWord.of(kind, value, language);
    }

    /** The word of a light, or a number with its unit: of growth that is per cent, whatever the level is counted in. */
    private static String shown(String value, Since.Change change, Language language) {
        Standing standing = standing(value);
        if (standing != null) {
            return language.words(AssessmentWords.class).standing(standing);
        }
        if (value == null) {
            return FigureText.NONE;
        }
        boolean growth = "GROWTH".equals(change.measure());
        String unit = growth ? "%" : text(language.pick(change.unitOfMeasure(), change.unitOfMeasureEn()), "");
        return unit.isEmpty() ? value : value + " " + unit;
    }

    /** The service's word for a light or state, which no number is. */
    private static Standing standing(String value) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static String who(Since.Change change, Language language) {
        return change.who() == null || change.when() == null
                ? ""
                : change.who() + " · " + MomentText.of(change.when(), language);
    }

    private static String text(String text, String otherwise) {
        return Objects.requireNonNullElse(text, Objects.requireNonNullElse(otherwise, ""));
    }
}
