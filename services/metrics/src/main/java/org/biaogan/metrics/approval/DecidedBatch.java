package org.biaogan.metrics.approval;

import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.SubmissionState;

/**
 * What became of decisions.
 *
 * @param items decision by decision, in the order sent
 * @param decidedAt from when on what was approved is known
 */
public record DecidedBatch(List<Item> items, long approved, long returned, long withdrawn, Instant decidedAt) {

    /** Where one submission stands now. */
    public record Item(long id, SubmissionState state) {}

    public static DecidedBatch of(List<Decision> decisions, Instant decidedAt) {
        List<Item> items = decisions.stream()
                .map(decision -> new Item(decision.id(), decision.verdict().outcome()))
                .toList();
        return new DecidedBatch(
                items,
                count(items, SubmissionState.APPROVED),
                count(items, SubmissionState.RETURNED),
                count(items, SubmissionState.WITHDRAWN),
                decidedAt);
    }

    private static long count(List<Item> items, SubmissionState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
