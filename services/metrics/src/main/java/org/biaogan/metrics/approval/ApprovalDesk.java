package org.biaogan.metrics.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.Submissions;
import org.biaogan.metrics.observation.SubmittedVersion;
import org.biaogan.metrics.unit.UnitTree;

/** Decides on submissions, all decisions of a request or none. */
@ApplicationScoped
public class ApprovalDesk {

    private final Submissions submissions;
    private final ApproverAtHand atHand;
    private final UnitTree tree;
    private final AuditTrail trail;

    ApprovalDesk(Submissions submissions, ApproverAtHand atHand, UnitTree tree, AuditTrail trail) {
        this.submissions = submissions;
        this.atHand = atHand;
        this.tree = tree;
        this.trail = trail;
    }

    /** Enters the decisions; 403 names what is not the caller's to decide, 409 what is decided or overtaken already. */
    @WithTransaction
    Uni<DecidedBatch> decide(List<NewDecision> given) {
        List<Decision> decisions = DecisionRules.read(given);
        return submissions
                .found(decisions.stream().map(Decision::id).toList())
                .map(ApprovalDesk::byId)
                .call(found ->
                        tree.current().invoke(units -> DecisionRules.require(decisions, found, atHand.within(units))))
                .chain(found -> submissions.decide(decisions).map(when -> DecidedBatch.of(decisions, when)))
                .call(batch -> trail.record("decide", "submissions", DecisionRules.detail(decisions)));
    }

    private static Map<Long, Submitted> byId(List<SubmittedVersion> found) {
        return found.stream().map(Submitted::of).collect(Collectors.toMap(Submitted::id, Function.identity()));
    }
}
