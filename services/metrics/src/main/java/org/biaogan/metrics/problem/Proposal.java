package org.biaogan.metrics.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.StandingView;

/**
 * A red light that nobody looks after yet (红灯立案建议): whether it is a problem, a person decides.
 *
 * @param id for confirming and dismissing
 * @param title what the problem will be called unless the person says otherwise
 * @param description why the light is red; null where only its number says so
 * @param owner the unit that ought to answer for it
 * @param official the official who ought to; null where none is known
 */
public record Proposal(
        String id,
        ProblemSource source,
        String title,
        String description,
        String indicator,
        String indicatorName,
        String indicatorNameEn,
        String unit,
        String unitName,
        String unitNameEn,
        String project,
        String projectName,
        String projectNameEn,
        LightSeen light,
        String owner,
        String official,
        String officialName) {

    static Proposal of(AssessmentView row) {
        ProposalId id = new ProposalId(SourceKind.TARGET, row.indicator(), row.unit(), row.period());
        AssessmentView.Responsible responsible =
                row.responsible().isEmpty() ? null : row.responsible().get(0);
        return new Proposal(
                id.toString(),
                ProblemSource.target(row.indicator(), row.unit()),
                "%s（%s）%s亮红灯".formatted(row.indicatorName(), row.unitName(), row.period()),
                row.lightReason(),
                row.indicator(),
                row.indicatorName(),
                row.indicatorNameEn(),
                row.unit(),
                row.unitName(),
                row.unitNameEn(),
                null,
                null,
                null,
                new LightSeen(
                        Light.RED,
                        row.period(),
                        row.deviation(),
                        row.deviationUnit() == null ? null : row.deviationUnit().name()),
                row.unit(),
                responsible == null ? null : responsible.code(),
                responsible == null ? null : responsible.name());
    }

    /**
     * Of what was reported last; where nothing was, of the month. What was decided on it holds for this month, and no
     * longer than until the light turns red once more.
     *
     * @param turned how often the light has turned red in this month
     */
    static Proposal of(ProjectView project, StandingView standing, LocalDate today, long turned) {
        String month = YearMonth.from(today).toString();
        String period = standing.reportedPeriod() == null ? month : standing.reportedPeriod();
        boolean handled = project.handler() != null;
        return new Proposal(
                new ProposalId(SourceKind.PROJECT, project.code(), null, turned == 0 ? month : month + "." + turned)
                        .toString(),
                ProblemSource.project(project.code()),
                "%s%s亮红灯".formatted(project.name(), period),
                null,
                null,
                null,
                null,
                project.unit(),
                project.unitName(),
                project.unitNameEn(),
                project.code(),
                project.name(),
                project.nameEn(),
                new LightSeen(Light.RED, period, standing.deviationPoints(), "POINTS"),
                project.responsibleUnit(),
                handled ? project.handler() : project.leader(),
                handled ? project.handlerName() : project.leaderName());
    }
}
