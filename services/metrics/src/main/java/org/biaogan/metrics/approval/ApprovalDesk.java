package org.biaogan.metrics.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.Submissions;
import org.biaogan.metrics.observation.SubmittedVersion;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitTree;

/** Decides on submissions, all decisions of a request or none. */
@ApplicationScoped
public class ApprovalDesk {

    static final int MOST_DECISIONS = 1000;

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
        List<Decision> decisions = read(given);
        return submissions
                .found(decisions.stream().map(Decision::id).toList())
                .map(ApprovalDesk::byId)
                .invoke(found -> requireKnown(decisions, found))
                .call(found -> tree.current().invoke(units -> require(decisions, found, atHand.within(units))))
                .chain(found -> submissions.decide(decisions).map(when -> DecidedBatch.of(decisions, when)))
                .call(batch -> trail.record("decide", "submissions", detail(decisions)));
    }

    private static List<Decision> read(List<NewDecision> given) {
        if (given == null || given.isEmpty() || given.size() > MOST_DECISIONS) {
            throw Rejected.violating(
                    "body", "BATCH_SIZE", "A request has 1 to %d decisions.".formatted(MOST_DECISIONS));
        }
        List<Fault> faults = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int row = 0; row < given.size(); row++) {
            NewDecision decision = given.get(row);
            Requirements requirements = decision == null
                    ? new Requirements().given("id", null)
                    : decision.requirements()
                            .rule(
                                    decision.id() == null || seen.add(decision.id()),
                                    "id",
                                    "DUPLICATE",
                                    "The same submission came before in this request.");
            String place = "[" + row + "]";
            requirements.faults().forEach(fault -> faults.add(fault.within(place)));
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
        return given.stream().map(NewDecision::toDecision).toList();
    }

    private static void requireKnown(List<Decision> decisions, Map<Long, SubmittedVersion> found) {
        List<Fault> faults = faults(
                decisions,
                decision -> found.containsKey(decision.id())
                        ? Optional.empty()
                        : Optional.of(new Fault(
                                "id", "UNKNOWN_SUBMISSION", "There is no submission %d.".formatted(decision.id()))));
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }

    private static void require(List<Decision> decisions, Map<Long, SubmittedVersion> found, Approver approver) {
        List<Fault> forbidden = faults(decisions, decision -> approver.forbids(decision, found.get(decision.id())));
        if (!forbidden.isEmpty()) {
            throw Rejected.forbidden(forbidden.get(0).message(), forbidden);
        }
        List<Fault> contradicted = faults(decisions, decision -> Approver.contradicts(found.get(decision.id())));
        if (!contradicted.isEmpty()) {
            throw Rejected.conflicting(contradicted);
        }
    }

    private static List<Fault> faults(List<Decision> decisions, Function<Decision, Optional<Fault>> judge) {
        return IntStream.range(0, decisions.size())
                .boxed()
                .flatMap(row -> judge.apply(decisions.get(row)).map(fault -> fault.within("[" + row + "]")).stream())
                .toList();
    }

    private static Map<Long, SubmittedVersion> byId(List<SubmittedVersion> found) {
        return found.stream().collect(Collectors.toMap(SubmittedVersion::id, Function.identity()));
    }

    private static Map<String, Object> detail(List<Decision> decisions) {
        Map<String, Object> ids = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            ids.put(verdict.outcome().name().toLowerCase(Locale.ROOT), ids(decisions, verdict));
        }
        return ids;
    }

    private static List<Long> ids(List<Decision> decisions, Verdict verdict) {
        return decisions.stream()
                .filter(decision -> decision.verdict() == verdict)
                .map(Decision::id)
                .toList();
    }
}
