package org.biaogan.dashboard.story;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.matter.Escalation;
import org.biaogan.dashboard.matter.FollowUpState;
import org.biaogan.dashboard.project.Project;

/**
 * A project's problems, those that are open first.
 *
 * @param summary how many are open and how many of them overdue, in words
 * @param blocking those that are open, each as a sentence
 * @param shown how many of how many, in words; empty where all are shown
 * @param all where all of them are
 * @param register where a new one is registered; null for who may not
 */
record ProblemsView(String summary, List<String> blocking, List<Row> rows, String shown, String all, String register) {

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

    static ProblemsView of(Project project, StoryDesk.Problems found, boolean registers, Language language) {
        StoryWords words = language.words(StoryWords.class);
        List<Problem> problems = found.items();
        boolean more = found.all() > problems.size();
        List<Problem> open = problems.stream().filter(Problem::isOpen).toList();
        long overdue = open.stream().filter(one -> one.overdueDays() > 0).count();
        return new ProblemsView(
                more
                        ? words.problemSummary(
                                String.valueOf(project.standing().openProblems()),
                                String.valueOf(project.standing().overdueProblems()))
                        : words.problemSummary(String.valueOf(open.size()), String.valueOf(overdue)),
                open.stream().map(one -> sentence(one, words, language)).toList(),
                problems.stream().map(one -> row(one, words, language)).toList(),
                more ? words.problemsShown(String.valueOf(problems.size()), String.valueOf(found.all())) : "",
                "/problems?project=" + project.code(),
                registers ? "/problems/new?project=" + project.code() : null);
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
