package org.biaogan.metrics.milestone;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Adds nodes, all or none; 403, 404, 409 where one is there already, and 422. */
    @WithTransaction
    public Uni<List<MilestoneView>> plan(String code, NewMilestones wanted) {
        wanted.enforce();
        return office.stamp().chain(since -> projects.requireManaged(code)
                .chain(project -> nodes(wanted, project)
                        .chain(nodes -> milestones.allOf(code).map(known -> first(code, nodes, known, since)))
                        .call(milestones::persist)
                        .call(milestones::flush)
                        .call(planned -> tell(project, planned)))
                .map(this::views));
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

    private List<ProjectMilestone> first(
            String project, List<NewMilestone> nodes, List<ProjectMilestone> known, Instant since) {
        refuseKnown(nodes, known);
        int last = known.stream().mapToInt(each -> each.position).max().orElse(0);
        List<ProjectMilestone> planned = new ArrayList<>();
        for (NewMilestone node : nodes) {
            ProjectMilestone milestone = first(project, node, since);
            milestone.version = 1 + versions(node.node(), known);
            milestone.position = node.order() == null ? ++last : node.order();
            planned.add(milestone);
        }
        return planned;
    }

    private ProjectMilestone first(String project, NewMilestone node, Instant since) {
        ProjectMilestone milestone = new ProjectMilestone();
        milestone.project = project;
        milestone.node = node.node();
        milestone.name = node.name();
        milestone.nameEn = node.nameEn();
        milestone.firstPlanned = node.planned();
        milestone.planned = node.planned();
        milestone.recordedBy = office.recorder();
        milestone.knownFrom = since;
        return milestone;
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

    private List<MilestoneView> views(List<ProjectMilestone> planned) {
        LocalDate today = office.today();
        return planned.stream()
                .map(each -> MilestoneView.of(List.of(each), today))
                .toList();
    }

    /** A node that was dropped and comes back goes on counting. */
    private static int versions(String node, List<ProjectMilestone> known) {
        return (int) known.stream().filter(each -> each.node.equals(node)).count();
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
