package org.biaogan.metrics.execution;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;

/** Records reports all or nothing. */
@ApplicationScoped
public class ProgressBatch {

    static final int MOST_ROWS = 5_000;

    private final ProgressJournal journal;
    private final AuditTrail trail;
    private final MeterRegistry meters;

    ProgressBatch(ProgressJournal journal, AuditTrail trail, MeterRegistry meters) {
        this.journal = journal;
        this.trail = trail;
        this.meters = meters;
    }

    /** Records the rows; 422 names every faulty one, 403 those of projects the caller does not keep. */
    @WithTransaction
    Uni<RecordedProgress> record(List<NewProgress> rows) {
        if (rows == null || rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw Rejected.violating("body", "BATCH_SIZE", "A batch has 1 to %d rows.".formatted(MOST_ROWS));
        }
        return take(rows, "[%d]").map(RecordedProgress::of);
    }

    /** Records one report; fields are named as they stand in it. */
    @WithTransaction
    Uni<RecordedProgress> record(NewProgress row) {
        return take(List.of(row), null).map(RecordedProgress::ofOne);
    }

    /** Records rows that came otherwise than as a batch; what is wrong with them the recording says. */
    Uni<Recording> enter(List<NewProgress> rows) {
        return journal.record(rows).call(this::audit);
    }

    private Uni<Recording> take(List<NewProgress> rows, String place) {
        return journal.record(rows)
                .invoke(recording -> refuseFaulty(recording.taken(), place))
                .call(this::audit);
    }

    private Uni<Void> audit(Recording recording) {
        return recording.refusesAny() || !recording.changesAnything()
                ? Uni.createFrom().voidItem()
                : trail.record("report", "progress-recordings/" + recording.id(), counts(recording))
                        .invoke(() -> meters.counter("biaogan.progress.recorded")
                                .increment(recording.published().size()));
    }

    private static Map<String, Object> counts(Recording recording) {
        return Map.of(
                "recorded", recording.count(Outcome.RECORDED),
                "corrected", recording.count(Outcome.CORRECTED),
                "submitted", recording.count(Outcome.SUBMITTED),
                "unchanged", recording.count(Outcome.UNCHANGED));
    }

    private static void refuseFaulty(List<Taken> taken, String place) {
        List<Fault> faults = taken.stream()
                .flatMap(row -> row.faults().stream()
                        .map(fault -> place == null ? fault : fault.within(place.formatted(row.row()))))
                .toList();
        List<Fault> forbidden = faults.stream()
                .filter(fault -> Objects.equals(fault.code(), DraftRules.FORBIDDEN))
                .toList();
        if (!forbidden.isEmpty()) {
            throw Rejected.forbidden("The caller does not keep every project named.", forbidden);
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }
}
