package org.biaogan.metrics.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;

/** The planned dates of a project that it has not come to yet. */
final class Planned {

    private static final Set<Stage> BEFORE_START = Set.of(Stage.RESERVE, Stage.APPROVED);
    private static final Set<Stage> BEFORE_COMPLETION =
            Set.of(Stage.RESERVE, Stage.APPROVED, Stage.STARTED, Stage.UNDER_CONSTRUCTION);
    private static final Set<Stage> BEFORE_PRODUCTION =
            Set.of(Stage.RESERVE, Stage.APPROVED, Stage.STARTED, Stage.UNDER_CONSTRUCTION, Stage.COMPLETED);

    private Planned() {}

    static List<DueItem> of(ProjectView project, LocalDate today) {
        List<DueItem> due = new ArrayList<>();
        add(due, project, "START", project.plannedStart(), BEFORE_START, today);
        add(due, project, "COMPLETION", project.plannedCompletion(), BEFORE_COMPLETION, today);
        add(due, project, "PRODUCTION", project.plannedProduction(), BEFORE_PRODUCTION, today);
        return due;
    }

    private static void add(
            List<DueItem> due,
            ProjectView project,
            String what,
            LocalDate planned,
            Set<Stage> before,
            LocalDate today) {
        if (planned != null && before.contains(project.stage())) {
            due.add(DueItem.of(project, what, planned, today));
        }
    }
}
