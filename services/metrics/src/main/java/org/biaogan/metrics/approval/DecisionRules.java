package org.biaogan.metrics.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;

/** What decisions on submissions must fulfil, all of a request or none, whatever was submitted (审核规则). */
public final class DecisionRules {

    static final int MOST_DECISIONS = 1000;

    private DecisionRules() {}

    /** Reads a request; 422 names every decision that says too little, or something twice. */
    public static List<Decision> read(List<NewDecision> given) {
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

    /** 422 names submissions that nobody knows, 403 what is not the caller's to decide, 409 what is decided already. */
    public static void require(List<Decision> decisions, Map<Long, Submitted> found, Approver approver) {
        requireKnown(decisions, found);
        requireRight(decisions, found, approver);
    }

    /** The ids by what was decided, for the audit trail. */
    public static Map<String, Object> detail(List<Decision> decisions) {
        Map<String, Object> ids = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            ids.put(verdict.outcome().name().toLowerCase(Locale.ROOT), ids(decisions, verdict));
        }
        return ids;
    }

    private static void requireKnown(List<Decision> decisions, Map<Long, Submitted> found) {
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

    private static void requireRight(List<Decision> decisions, Map<Long, Submitted> found, Approver approver) {
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

    private static List<Long> ids(List<Decision> decisions, Verdict verdict) {
        return decisions.stream()
                .filter(decision -> decision.verdict() == verdict)
                .map(Decision::id)
                .toList();
    }
}
