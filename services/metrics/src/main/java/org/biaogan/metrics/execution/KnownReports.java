package org.biaogan.metrics.execution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.earnedvalue.CrossCheck;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.rest.Fault;

/** What is known, and what waits, around the reports of a recording. */
final class KnownReports {

    private final Map<ReportKey, ProgressVersion> known = new HashMap<>();
    private final Map<ReportKey, ProgressSubmission> waiting = new HashMap<>();
    private final Map<ReportKey, Reported> reported = new HashMap<>();

    KnownReports(Collection<ProgressVersion> open, Collection<ProgressSubmission> pending) {
        open.forEach(version -> {
            known.put(version.key(), version);
            reported.put(version.key(), version.reported());
        });
        pending.forEach(submission -> waiting.put(submission.key(), submission));
    }

    /** Lets the drafts themselves count among what is known, so that they can be compared with one another. */
    void include(Collection<Draft> drafts) {
        drafts.forEach(draft -> reported.put(draft.key(), draft.content().reported(draft.period())));
    }

    Optional<ProgressVersion> of(Draft draft) {
        return Optional.ofNullable(known.get(draft.key()));
    }

    Optional<ProgressSubmission> waitingFor(Draft draft) {
        return Optional.ofNullable(waiting.get(draft.key()));
    }

    /** What looks strange about a draft, yet may be so. */
    List<Fault> warnings(Draft draft) {
        ReportKey before = new ReportKey(draft.project().code(), draft.period().previous());
        return CrossCheck.of(
                        draft.content().reported(draft.period()),
                        reported.get(before),
                        draft.project().totalInvestment())
                .stream()
                .map(doubt -> new Fault(doubt.field(), doubt.code(), doubt.message()))
                .toList();
    }
}
