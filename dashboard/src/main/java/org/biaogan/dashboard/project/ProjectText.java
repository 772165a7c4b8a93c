package org.biaogan.dashboard.project;

import java.math.BigDecimal;
import org.biaogan.dashboard.assessment.ProgressBar;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
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
        String physical,
        String expected,
        String deviation,
        String tone,
        Money money,
        String leader,
        Problems problems,
        boolean doubtful,
        String plannedCompletion) {

    /** This year's money, in the project's unit of money. */
    record Money(String completed, String plan, String unit) {}

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
                FigureText.percent(now.physicalPercent()),
                FigureText.percent(now.expectedPercent()),
                FigureText.points(now.deviationPoints()),
                tone(now.deviationPoints()),
                new Money(
                        MoneyText.of(now.completedThisYear()),
                        MoneyText.of(now.planThisYear()),
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
