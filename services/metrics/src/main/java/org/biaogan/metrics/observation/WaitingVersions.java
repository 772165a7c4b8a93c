package org.biaogan.metrics.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What waits for approval already where a batch would submit something, at most one version a key. */
final class WaitingVersions {

    static final WaitingVersions NONE = new WaitingVersions(List.of());

    private final Map<Draft.Key, Submission> byKey = new HashMap<>();

    WaitingVersions(List<Submission> pending) {
        pending.forEach(submission -> byKey.put(submission.key(), submission));
    }

    Optional<Submission> of(Draft draft) {
        return Optional.ofNullable(byKey.get(draft.key()));
    }
}
