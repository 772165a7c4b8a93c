package org.biaogan.dashboard.story;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;

/** What blocks a project, gathered from problems, conditions and milestones; each leads to its own section. */
record Blockers(List<Group> groups) {

    /**
     * Blocking things of one kind.
     *
     * @param lines empty where nothing blocks
     * @param trouble why they are not known; null where they are
     */
    record Group(String title, String link, List<String> lines, String summary, String trouble) {}

    static Blockers of(Part<ProblemsView> problems, Deeds.Told told, Language language) {
        StoryWords words = language.words(StoryWords.class);
        Group open = problems.view() == null
                ? unknown(words.problems(), "#problems", problems.trouble())
                : new Group(
                        words.problems(),
                        "#problems",
                        problems.view().blocking(),
                        problems.view().summary(),
                        null);
        Group missing = told.conditions().view() == null
                ? unknown(words.conditions(), "#conditions", told.conditions().trouble())
                : new Group(
                        words.conditions(),
                        "#conditions",
                        told.conditions().view().missing(),
                        told.conditions().view().summary(),
                        null);
        Group late = told.milestones().view() == null
                ? unknown(words.milestones(), "#milestones", told.milestones().trouble())
                : new Group(
                        words.milestones(),
                        "#milestones",
                        told.milestones().view().late(),
                        told.milestones().view().summary(),
                        null);
        return new Blockers(Stream.of(open, missing, late).toList());
    }

    private static Group unknown(String title, String link, String trouble) {
        return new Group(title, link, List.of(), "", trouble);
    }
}
