package org.biaogan.metrics.milestone;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaogan.metrics.delay.DelayReasonRegister;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.rest.Revision;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the nodes of projects: what they are planned for, expected on and reached; every version stays. */
@ApplicationScoped
public class MilestoneBook {

    private final MilestoneRepository milestones;
    private final ProjectBook projects;
    private final DelayReasonRegister reasons;
    private final RegisterOffice office;

    MilestoneBook(
            MilestoneRepository milestones, ProjectBook projects, DelayReasonRegister reasons, RegisterOffice office) {
        this.milestones = milestones;
        this.projects = projects;
        this.reasons = reasons;
        this.office = office;
    }

    /** A project's nodes in order, with their slips, as they were known at an instant; 404 for an unknown project. */
    @WithSession
    public Uni<List<MilestoneView>> of(String project, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> projects.at(project, instant)
                .chain(() -> milestones.historyUntil(project, instant))
                .map(found -> views(NodeHistory.at(instant, found), office.dayOf(asOf))));
    }

    /** One node; 404 where there is none. */
    @WithSession
    public Uni<MilestoneView> one(String project, String node, Optional<Instant> asOf) {
        return of(project, asOf)
                .map(all -> all.stream()
                        .filter(each -> each.node().equals(node))
                        .findFirst()
                        .orElse(null))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("milestones", node));
    }

    /** The nodes of several projects, by project, without their slips. Needs a session. */
    Uni<Map<String, List<MilestoneView>>> of(Collection<String> codes, Instant asOf, LocalDate today) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : milestones.at(codes, asOf).map(found -> found.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.project,
                                Collectors.mapping(
                                        each -> MilestoneView.of(List.of(each), today), Collectors.toList()))));
    }

    /** Plans, forecasts or reaches a node; 403, 404, 412, 422 and 428 as the contract has it. */
    @WithTransaction
    public Uni<MilestoneView> move(String code, String node, String ifMatch, MovedMilestone moved) {
        moved.enforce();
        return office.stamp().chain(since -> projects.requireManaged(code)
                .chain(project -> open(code, node)
                        .invoke(now -> Revision.require(ifMatch, now.version))
                        .invoke(now -> moved.enforceAfter(now.dates(), office.today()))
                        .call(() -> requireReason(moved))
                        .chain(now -> supersede(now, moved, since)
                                .call(next -> office.record(MilestoneDeeds.moved(project, now, next)))))
                .chain(next -> milestones.historyOf(code, node))
                .map(versions -> MilestoneView.of(versions, office.today())));
    }

    /**
     * Drops a node from the plan that the project does without; 403, 404, 409 where it was reached, 412, 422 and 428. One
     * that is late, or later than first planned, is dropped by an approver: else whoever is late would end it by that.
     */
    @WithTransaction
    public Uni<Void> drop(String code, String node, String ifMatch, String reason) {
        new Requirements().text("reason", reason).enforce();
        return office.stamp().chain(since -> projects.requireManaged(code).chain(project -> open(code, node)
                .invoke(now -> Revision.require(ifMatch, now.version))
                .invoke(MilestoneBook::refuseReached)
                .call(now -> requireRightToDrop(project, now))
                .invoke(now -> now.knownTo = since)
                .call(milestones::flush)
                .chain(now -> office.record(MilestoneDeeds.dropped(project, now, since, reason)))));
    }

    private Uni<Void> requireRightToDrop(ProjectView project, ProjectMilestone milestone) {
        return milestone.isBehind(office.today())
                ? projects.requireApprover(
                        project, "Only approvers of unit %s drop a milestone that is late or has slipped.")
                : Uni.createFrom().voidItem();
    }

    private static void refuseReached(ProjectMilestone milestone) {
        if (milestone.actual != null) {
            throw Rejected.conflicting("node", "REACHED", "The node was reached on %s.".formatted(milestone.actual));
        }
    }

    private Uni<ProjectMilestone> open(String project, String node) {
        return milestones.open(project, node).onItem().ifNull().failWith(Rejected.unknown("milestones", node));
    }

    private Uni<Void> requireReason(MovedMilestone moved) {
        return moved.reason() == null
                ? Uni.createFrom().voidItem()
                : reasons.require("reason", moved.reason(), moved.note());
    }

    private Uni<ProjectMilestone> supersede(ProjectMilestone now, MovedMilestone moved, Instant since) {
        MilestoneDates dates = moved.datesAfter(now.dates());
        ProjectMilestone next = now.movedTo(dates, moved.reason(), moved.note(), office.recorder(), since);
        now.knownTo = since;
        return milestones.flush().chain(() -> milestones.persistAndFlush(next));
    }

    private static List<MilestoneView> views(List<List<ProjectMilestone>> nodes, LocalDate today) {
        return nodes.stream().map(each -> MilestoneView.of(each, today)).toList();
    }
}
