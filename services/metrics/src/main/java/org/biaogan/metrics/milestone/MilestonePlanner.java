package org.biaogan.metrics.milestone;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.delay.DelayReasonRegister;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Plans the nodes of a project for the first time, by a template or one by one. */
@ApplicationScoped
public class MilestonePlanner {

    private final MilestoneRepository milestones;
    private final MilestoneTemplateRegister templates;
    private final ProjectBook projects;
    private final RegisterOffice office;

    @Inject
    DelayReasonRegister reasons;

    MilestonePlanner(
            MilestoneRepository milestones,
            MilestoneTemplateRegister templates,
            ProjectBook projects,
            RegisterOffice office) {
        this.milestones = milestones;
        this.templates = templates;
        this.projects = projects;
        this.office = office;
    }

    /**
     * Adds nodes, all or none; 403, 404, 409 where one is there already, and 422. One that was dropped comes back with its
     * first plan and its slips.
     */
    @WithTransaction
    public Uni<List<MilestoneView>> plan(String code, NewMilestones wanted) {
        wanted.enforce();
        return office.stamp().chain(since -> projects.requireManaged(code)
                .chain(project -> nodes(wanted, project).chain(nodes -> milestones
                        .allOf(code)
                        .invoke(known -> refuseKnown(nodes, known))
                        .map(PlannedBefore::of)
                        .invoke(before -> before.requireReasons(nodes))
                        .call(() -> requireKnown(nodes))
                        .chain(before -> write(project, nodes, before, since)))));
    }

    private Uni<List<MilestoneView>> write(
            ProjectView project, List<NewMilestone> nodes, PlannedBefore before, Instant since) {
        List<ProjectMilestone> planned = before.followedBy(project.code(), nodes);
        planned.forEach(each -> sign(each, since));
        LocalDate today = office.today();
        return milestones
                .persist(planned)
                .chain(milestones::flush)
                .chain(() -> tell(project, planned))
                .replaceWith(() -> planned.stream()
                        .map(each -> MilestoneView.of(before.and(each), today))
                        .toList());
    }

    private void sign(ProjectMilestone milestone, Instant since) {
        milestone.recordedBy = office.recorder();
        milestone.knownFrom = since;
    }

    private Uni<Void> requireKnown(List<NewMilestone> nodes) {
        return Multi.createFrom()
                .iterable(nodes)
                .filter(node -> node.reason() != null)
                .onItem()
                .transformToUniAndConcatenate(node -> reasons.require("reason", node.reason(), node.note()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<List<NewMilestone>> nodes(NewMilestones wanted, ProjectView project) {
        return wanted.isListed()
                ? Uni.createFrom().item(wanted.items())
                : template(wanted, project).map(nodes -> nodes.stream()
                        .map(node -> node.from(wanted.from()))
                        .toList());
    }

    private Uni<List<TemplateNode>> template(NewMilestones wanted, ProjectView project) {
        return wanted.template() == null
                ? templates.ofCategory(project.category())
                : templates.nodes(wanted.template());
    }

    private Uni<Void> tell(ProjectView project, List<ProjectMilestone> planned) {
        return Multi.createFrom()
                .iterable(planned)
                .onItem()
                .transformToUniAndConcatenate(each -> office.record(MilestoneDeeds.planned(project, each)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static void refuseKnown(List<NewMilestone> nodes, List<ProjectMilestone> known) {
        Set<String> taken = known.stream()
                .filter(each -> each.knownTo == null)
                .map(each -> each.node)
                .collect(Collectors.toSet());
        List<Fault> faults = nodes.stream()
                .filter(node -> taken.contains(node.node()))
                .map(node -> new Fault("node", "TAKEN", "The project has a node '%s' already.".formatted(node.node())))
                .toList();
        if (!faults.isEmpty()) {
            throw Rejected.conflicting(faults);
        }
    }
}
