package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.attachment.AttachmentStore;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Writes versions of conditions, and tells of them: the audit trail, and where the project stands. */
@ApplicationScoped
class ConditionLedger {

    private final ConditionRepository conditions;
    private final ProjectStandings standings;
    private final AttachmentStore files;
    private final RegisterOffice office;

    ConditionLedger(
            ConditionRepository conditions, ProjectStandings standings, AttachmentStore files, RegisterOffice office) {
        this.conditions = conditions;
        this.standings = standings;
        this.files = files;
        this.office = office;
    }

    /** The version of a condition that holds now; 404 where there is none. */
    Uni<ProjectCondition> required(String project, String key) {
        return conditions.open(project, key).onItem().ifNull().failWith(Rejected.unknown("conditions", key));
    }

    /** A project's whole list as it stands now. */
    Uni<List<ProjectCondition>> listOf(String project) {
        return conditions.allOpen(project);
    }

    /** Writes the first versions of conditions. */
    Uni<Void> begin(ProjectView project, List<ProjectCondition> first, Instant since) {
        first.forEach(each -> sign(each, since));
        return conditions
                .persist(first)
                .chain(conditions::flush)
                .chain(() -> Multi.createFrom()
                        .iterable(first)
                        .onItem()
                        .transformToUniAndConcatenate(
                                each -> office.record(deed(project, each, since).to(each.state)))
                        .collect()
                        .asList())
                .chain(() -> reckon(project));
    }

    /** Writes the next version of a condition in place of the one that held. */
    Uni<Void> follow(ProjectView project, ProjectCondition now, ProjectCondition next, Instant since) {
        sign(next, since);
        return files.require("evidence", List.of(next.evidence), project.code())
                .invoke(() -> now.knownTo = since)
                .chain(conditions::flush)
                .chain(() -> conditions.persistAndFlush(next))
                .chain(() -> office.record(deed(project, next, since)
                        .from(now.state)
                        .to(next.state)
                        .because(next.reason)))
                .chain(() -> reckon(project));
    }

    /** Tells that an approver lets the project start without a condition. */
    Uni<Void> exempted(ProjectView project, ProjectCondition condition, String reason, Instant since) {
        return office.record(deed(project, condition, since)
                .from(condition.state)
                .to("EXEMPTED")
                .because(reason));
    }

    private Uni<Void> reckon(ProjectView project) {
        return conditions
                .allOpen(project.code())
                .map(Checklists::of)
                .chain(list ->
                        standings.conditions(project.code(), list.missing().size(), list.isReady()));
    }

    private void sign(ProjectCondition version, Instant since) {
        version.recordedBy = office.recorder();
        version.knownFrom = since;
    }

    private static Deed deed(ProjectView project, ProjectCondition condition, Instant since) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("condition", condition.condition);
        detail.put("name", condition.name);
        detail.put("nameEn", condition.nameEn);
        detail.put("version", condition.version);
        detail.put("owedBy", condition.owedBy);
        return Deed.of(
                        DeedKind.CONDITION_CHANGED,
                        "projects/%s/conditions/%s".formatted(project.code(), condition.condition),
                        since)
                .project(project.code())
                .unit(project.unit())
                .with(detail);
    }
}
