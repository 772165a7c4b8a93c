package org.biaogan.dashboard.change;

import java.util.Optional;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * What somebody did, in the reader's words (动态).
 *
 * @param link to the page of what it was done to; null where there is none
 * @param project its name; empty where it is about none, or stands in the first column already
 * @param step from what to what; empty where nothing but the deed itself is told
 */
record DeedText(
        String name,
        String link,
        String project,
        String projectLink,
        String unitName,
        String step,
        String reason,
        String who,
        String when) {

    static DeedText of(Changes.Change deed, ChangeKind kind, Language language) {
        String projectName = text(language.pick(deed.projectName(), deed.projectNameEn()));
        String projectLink = deed.project() == null ? null : "/projects/" + deed.project();
        boolean ofProject = deed.title() == null;
        return new DeedText(
                ofProject ? (projectName.isEmpty() ? text(deed.subject()) : projectName) : deed.title(),
                link(deed.subject()).orElse(projectLink),
                ofProject ? "" : projectName,
                projectLink,
                text(language.pick(deed.unitName(), deed.unitNameEn())),
                step(deed, kind, language),
                text(deed.reason()),
                text(deed.who()),
                deed.when() == null ? "" : MomentText.of(deed.when(), language));
    }

    /** Problems, directives and meetings have pages of their own; all else is on its project's. */
    private static Optional<String> link(String subject) {
        boolean own = subject != null && subject.matches("(problems|directives|meetings)/[A-Za-z0-9._-]+");
        return own ? Optional.of("/" + subject) : Optional.empty();
    }

    private static String step(Changes.Change deed, ChangeKind kind, Language language) {
        ChangeWords words = language.words(ChangeWords.class);
        String before = word(deed.before(), kind, language);
        String after = word(deed.after(), kind, language);
        if (after.isEmpty()) {
            return before;
        }
        return before.isEmpty() ? after : words.step(before, after);
    }

    private static String word(String value, ChangeKind kind, Language language) {
        return value == null ? "" : DeedWord.of(kind, value, language);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
