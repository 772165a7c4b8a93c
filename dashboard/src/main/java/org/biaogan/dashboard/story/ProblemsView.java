package org.biaogan.dashboard.story;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.Escalation;
import org.biaogan.dashboard.matter.FollowUpState;

/**
 * A project's problems, those that are open first.
 *
 * @param summary how many are open and how many of them overdue, in words
 * @param blocking those that are open, each as a sentence
 * @param all where all of them are
 * @param register where a new one is registered
 */
record ProblemsView(String summary, List<String> blocking, List<Row> rows, String all, String register) {

    /**
     * A problem in the reader's words.
     *
     * @param overdue empty where it is not
     * @param escalation empty where nobody's desk was reached yet
     */
    record Row(
            String title,
            String link,
            String state,
            boolean open,
            String owner,
            String deadline,
            String overdue,
            String escalation) {}

    static ProblemsView of(String project, List<Problem> problems, Language language) {
        StoryWords words = language.words(StoryWords.class);
        List<Problem> open = problems.stream().filter(Problem::isOpen).toList();
        long overdue = open.stream().filter(one -> one.overdueDays() > 0).count();
        return new ProblemsView(
                words.problemSummary(String.valueOf(open.size()), String.valueOf(overdue)),
                open.stream().map(one -> sentence(one, words, language)).toList(),
                problems.stream().map(one -> row(one, words, language)).toList(),
                "/problems?project=" + project,
                "/problems/new?project=" + project);
    }

    private static String sentence(Problem problem, StoryWords words, Language language) {
        String owner = problem.owner(language);
        String named = owner.isEmpty() ? problem.title() : words.owned(problem.title(), owner);
        return problem.overdueDays() > 0
                ? words.andOverdue(named, words.overdue(String.valueOf(problem.overdueDays())))
                : named;
    }

    private static Row row(Problem problem, StoryWords words, Language language) {
        return new Row(
                problem.title(),
                "/problems/" + problem.code(),
                FollowUpState.word(problem.state(), language),
                problem.isOpen(),
                problem.owner(language),
                MomentText.of(problem.deadline()),
                problem.overdueDays() > 0 ? words.overdue(String.valueOf(problem.overdueDays())) : "",
                Escalation.word(problem.escalation(), language));
    }
}
