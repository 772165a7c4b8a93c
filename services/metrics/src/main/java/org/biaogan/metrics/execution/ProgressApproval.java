package org.biaogan.metrics.execution;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.approval.ApproverAtHand;
import org.biaogan.metrics.approval.DecidedBatch;
import org.biaogan.metrics.approval.DecisionRules;
import org.biaogan.metrics.approval.NewDecision;
import org.biaogan.metrics.approval.Submitted;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.project.ProjectRoll;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Decides on submitted reports, all decisions of a request or none. */
@ApplicationScoped
class ProgressApproval {

    private final ProgressSubmissionRepository submissions;
    private final ProgressDecisionRepository decisions;
    private final ApproverAtHand atHand;
    private final ProgressHerald herald;

    @Inject
    ProgressRepository reports;

    @Inject
    ProjectRoll projects;

    @Inject
    UnitTree tree;

    @Inject
    KnowledgeClock knowledge;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    ProgressApproval(
            ProgressSubmissionRepository submissions,
            ProgressDecisionRepository decisions,
            ApproverAtHand atHand,
            ProgressHerald herald) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.atHand = atHand;
        this.herald = herald;
    }

    /** Enters the decisions; 403 names what is not the caller's to decide, 409 what is decided or overtaken already. */
    @WithTransaction
    Uni<DecidedBatch> decide(List<NewDecision> given) {
        List<Decision> taken = DecisionRules.read(given);
        return submissions
                .found(taken.stream().map(Decision::id).toList())
                .chain(found -> projects.current(codes(found)).chain(known -> permit(taken, found, known)
                        .chain(() -> replaced(found))
                        .chain(before ->
                                enter(taken).call(stamp -> herald.tell(news(taken, found, known, before), stamp)))))
                .call(() -> trail.record("decide", "progress-submissions", DecisionRules.detail(taken)))
                .map(stamp -> DecidedBatch.of(taken, stamp));
    }

    private Uni<Void> permit(List<Decision> taken, List<ProgressSubmission> found, Map<String, ProjectView> known) {
        Map<Long, Submitted> byId = found.stream()
                .map(each -> ProgressSubmissions.submitted(each, known.get(each.project)))
                .collect(Collectors.toMap(Submitted::id, Function.identity()));
        return tree.current()
                .invoke(units -> DecisionRules.require(taken, byId, atHand.within(units)))
                .replaceWithVoid();
    }

    /** What the submissions correct, by id. */
    private Uni<Map<Long, Content>> replaced(List<ProgressSubmission> found) {
        List<Long> ids = found.stream()
                .map(each -> each.replaces)
                .filter(Objects::nonNull)
                .toList();
        return (ids.isEmpty() ? Uni.createFrom().item(List.<ProgressVersion>of()) : reports.list("id in ?1", ids))
                .map(versions ->
                        versions.stream().collect(Collectors.toMap(version -> version.id, ProgressVersion::content)));
    }

    private Uni<Instant> enter(List<Decision> taken) {
        JsonArray rows = Decision.toJson(taken);
        Recording.Recorder decider = new Recording.Recorder(caller.name(), caller.identifier());
        return knowledge
                .stamp()
                .call(stamp ->
                        decisions.enter(rows, decider, stamp).invoke(entered -> refuseDecided(taken.size(), entered)))
                .call(() -> decisions.overtaken(rows).invoke(ids -> refuseOvertaken(taken, ids)))
                .call(stamp -> decisions.publish(rows, stamp));
    }

    private static Set<String> codes(List<ProgressSubmission> found) {
        return found.stream().map(each -> each.project).collect(Collectors.toSet());
    }

    private static List<ProgressHerald.News> news(
            List<Decision> taken,
            List<ProgressSubmission> found,
            Map<String, ProjectView> known,
            Map<Long, Content> before) {
        Set<Long> approved = taken.stream()
                .filter(decision -> decision.verdict() == Verdict.APPROVE)
                .map(Decision::id)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(each -> approved.contains(each.id))
                .map(each -> new ProgressHerald.News(
                        known.get(each.project),
                        each.period,
                        each.content(),
                        each.reason,
                        each.replaces == null ? null : before.get(each.replaces)))
                .toList();
    }

    private static void refuseDecided(int given, int entered) {
        if (entered < given) {
            throw Rejected.conflicting(
                    "body", "ALREADY_DECIDED", "Somebody else decided one of these submissions meanwhile.");
        }
    }

    private static void refuseOvertaken(List<Decision> taken, List<Long> overtaken) {
        if (!overtaken.isEmpty()) {
            List<Long> ids = taken.stream().map(Decision::id).toList();
            throw Rejected.conflicting(overtaken.stream()
                    .map(
                            id -> new Fault(
                                    "[%d].id".formatted(ids.indexOf(id)),
                                    "OVERTAKEN",
                                    "Another report became known after this one was submitted; return it, to be submitted anew."))
                    .toList());
        }
    }
}
