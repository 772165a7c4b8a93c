package org.biaogan.dashboard.dossier;

import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.ProjectLight;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;

/**
 * A project that the official leads or handles, in the reader's words.
 *
 * @param overdueText how many of its problems are overdue; empty where none is
 */
record ProjectRow(
        String link,
        String name,
        String unitName,
        String role,
        String stage,
        Standing shape,
        String light,
        String physical,
        String deviation,
        int open,
        String overdueText,
        String plannedCompletion) {

    private static final String LEADER = "LEADER";

    static ProjectRow of(Dossier.Project project, Language language) {
        DossierWords words = language.words(DossierWords.class);
        ProjectWords of = language.words(ProjectWords.class);
        ProjectLight light = ProjectLight.of(project.light(), project.state());
        return new ProjectRow(
                "/projects/" + project.code(),
                language.pick(project.name(), project.nameEn()),
                language.pick(project.unitName(), project.unitNameEn()),
                LEADER.equals(project.role()) ? words.leads() : words.handles(),
                of.stage(Stage.of(project.stage())),
                light.shape(),
                of.light(light),
                FigureText.percent(project.physicalPercent()),
                FigureText.points(project.deviationPoints()),
                project.openProblems() == null ? 0 : project.openProblems(),
                overdue(project, words),
                MomentText.of(project.plannedCompletion()));
    }

    private static String overdue(Dossier.Project project, DossierWords words) {
        boolean any = project.overdueProblems() != null && project.overdueProblems() > 0;
        return any ? words.overdue(String.valueOf(project.overdueProblems())) : "";
    }
}
