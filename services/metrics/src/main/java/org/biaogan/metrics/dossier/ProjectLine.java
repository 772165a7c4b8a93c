package org.biaogan.metrics.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.Stage;
import org.biaogan.metrics.project.StandingView;

/**
 * A project that the official answers for. Where it stands is told of today alone: null in a look back.
 *
 * @param role LEADER for who is in charge (挂点领导), HANDLER for who handles it
 */
public record ProjectLine(
        String code,
        String name,
        String nameEn,
        String unit,
        String unitName,
        String unitNameEn,
        Role role,
        boolean flagship,
        Stage stage,
        LocalDate plannedStart,
        LocalDate plannedCompletion,
        String light,
        String state,
        BigDecimal deviationPoints,
        BigDecimal physicalPercent,
        Integer openProblems,
        Integer overdueProblems) {

    /** As what the official answers for it. */
    public enum Role {
        LEADER,
        HANDLER
    }

    static ProjectLine of(ProjectView project, String official) {
        StandingView standing = project.standing();
        return new ProjectLine(
                project.code(),
                project.name(),
                project.nameEn(),
                project.unit(),
                project.unitName(),
                project.unitNameEn(),
                official.equals(project.leader()) ? Role.LEADER : Role.HANDLER,
                project.flagship(),
                project.stage(),
                project.plannedStart(),
                project.plannedCompletion(),
                standing == null ? null : standing.light(),
                standing == null ? null : standing.state(),
                standing == null ? null : standing.deviationPoints(),
                standing == null ? null : standing.physicalPercent(),
                standing == null ? null : standing.openProblems(),
                standing == null ? null : standing.overdueProblems());
    }
}
