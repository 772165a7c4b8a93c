package org.biaogan.dashboard.approval;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was ticked and written, and what became of it.
 *
 * @param key sent along as Idempotency-Key, so that a double click, or a second try after trouble, decides once
 * @param ticked ids, in the order sent
 * @param objections by id, in words
 * @param trouble what concerns the form as a whole; empty on the first visit
 */
record DecisionForm(String key, List<Long> ticked, String reason, Map<Long, String> objections, List<String> trouble) {

    static DecisionForm empty() {
        return new DecisionForm(UUID.randomUUID().toString(), List.of(), "", Map.of(), List.of());
    }

    static DecisionForm sent(String key, List<Long> ticked, String reason) {
        return new DecisionForm(key, ticked, reason == null ? "" : reason.strip(), Map.of(), List.of());
    }

    DecisionForm refused(Map<Long, String> why, List<String> trouble) {
        return new DecisionForm(key, ticked, reason, why, trouble);
    }

    boolean isRefused() {
        return !objections.isEmpty() || !trouble.isEmpty();
    }
}
