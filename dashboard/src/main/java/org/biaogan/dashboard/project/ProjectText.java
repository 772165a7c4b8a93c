package org.biaogan.dashboard.project;

import java.math.BigDecimal;
import org.biaogan.dashboard.assessment.ProgressBar;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;

/**
 * A project's row of the register in the reader's words.
 *
 * @param bar null where nothing is reported or planned
 * @param plan of this year; a dash where none is set
 * @param leader the official in charge; empty where nobody is named
 * @param doubtful whether something makes its progress look like paper progress
 */
record ProjectText(
        String code,
        String name,
        String link,
        boolean flagship,
        String unitName,
        String stage,
        Standing shape,
        String light,
        ProgressBar bar,
        Traced physical,
        Traced expected,
        Traced deviation,
        String tone,
        Money money,
        String leader,
        Problems problems,
        boolean doubtful,
        String plannedCompletion) {

    /** This year's money, in the project's unit of money. */
    record Money(Traced completed, Traced plan, String unit) {}

    /** How many problems are open, and how many of them are overdue. */
    record Problems(int open, int overdue, String link) {}

    static ProjectText of(Project project, Language language) {
        ProjectWords words = language.words(ProjectWords.class);
        ProjectStanding now = project.standing();
        return new ProjectText(
                project.code(),
                project.name(language),
                "/projects/" + project.code(),
                project.flagship(),
                project.unitName(language),
                words.stage(project.stageReached()),
                now.projectLight().shape(),
                words.light(now.projectLight()),
                ProgressBar.of(now.physicalPercent(), now.expectedPercent()),
                now.traced(FigureText.percent(now.physicalPercent()), "physicalPercent"),
                now.traced(FigureText.percent(now.expectedPercent()), "expectedPercent"),
                now.traced(FigureText.points(now.deviationPoints()), "deviationPoints"),
                tone(now.deviationPoints()),
                new Money(
                        now.traced(MoneyText.of(now.completedThisYear()), "completedThisYear"),
                        now.traced(MoneyText.of(now.planThisYear()), "planThisYear"),
                        now.completedThisYear() == null ? "" : MoneyUnit.word(project.moneyUnit(), language)),
                project.leaderName() == null ? "" : project.leaderName(),
                new Problems(now.openProblems(), now.overdueProblems(), "/problems?project=" + project.code()),
                !now.paper().isEmpty(),
                MomentText.of(project.plannedCompletion()));
    }

    /** After rounding, so that it fits the figure shown. */
    static String tone(BigDecimal deviationPoints) {
        String shown = FigureText.points(deviationPoints);
        return shown.startsWith("+") ? "ahead" : shown.startsWith("-") ? "behind" : "even";
    }
}
