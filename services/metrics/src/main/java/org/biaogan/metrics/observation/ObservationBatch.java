package org.biaogan.metrics.observation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.audit.AuditTrail;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Rejected;

/** Records a batch all or nothing. */
@ApplicationScoped
public class ObservationBatch {

    static final int MOST_ROWS = 10_000;

    private static final String FORBIDDEN = "FORBIDDEN_UNIT";

    private final ObservationJournal journal;
    private final AuditTrail trail;
    private final MeterRegistry meters;

    ObservationBatch(ObservationJournal journal, AuditTrail trail, MeterRegistry meters) {
        this.journal = journal;
        this.trail = trail;
        this.meters = meters;
    }

    /** Records the rows; 422 names every faulty one, 403 those of units the caller does not answer for. */
    @WithTransaction
    public Uni<RecordedBatch> record(List<NewObservation> rows) {
        requireSize(rows);
        return journal.open().chain(recording -> journal.take(recording, rows, true)
                .invoke(ObservationBatch::refuseFaulty)
                .call(taken -> publish(recording))
                .map(RecordedBatch::of));
    }

    /** What {@link #record} would answer or refuse; writes nothing. */
    @WithTransaction
    public Uni<RecordedBatch> look(List<NewObservation> rows) {
        requireSize(rows);
        return journal.open().chain(recording -> journal.take(recording, rows, false)
                .invoke(ObservationBatch::refuseFaulty)
                .map(RecordedBatch::of));
    }

    /** Publishes what a recording brought, with its audit row and its meter. Needs the recording's transaction. */
    public Uni<Void> publish(Recording recording) {
        if (!recording.changesAnything()) {
            return Uni.createFrom().voidItem();
        }
        int versions = recording.count(Outcome.RECORDED) + recording.count(Outcome.CORRECTED);
        return journal.publish(recording)
                .call(() -> trail.record("record", "recordings/" + recording.id(), counts(recording)))
                .invoke(() -> meters.counter("biaogan.observations.recorded").increment(versions))
                .replaceWithVoid();
    }

    private static void requireSize(List<NewObservation> rows) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw Rejected.violating(
                    "body", "BATCH_SIZE", "A batch has 1 to %d rows, not %d.".formatted(MOST_ROWS, rows.size()));
        }
    }

    private static Map<String, Object> counts(Recording recording) {
        return Map.of(
                "recorded", recording.count(Outcome.RECORDED),
                "corrected", recording.count(Outcome.CORRECTED),
                "submitted", recording.count(Outcome.SUBMITTED),
                "approvedOnArrival", recording.isOfficial(),
                "unchanged", recording.count(Outcome.UNCHANGED));
    }

    private static void refuseFaulty(List<Taken> taken) {
        List<Fault> faults = taken.stream()
                .flatMap(row -> row.faults().stream().map(fault -> fault.within("[" + row.row() + "]")))
                .toList();
        if (faults.stream().anyMatch(fault -> fault.code().equals(FORBIDDEN))) {
            throw Rejected.forbidden(
                    "The caller does not answer for every unit named.",
                    faults.stream()
                            .filter(fault -> fault.code().equals(FORBIDDEN))
                            .toList());
        }
        if (!faults.isEmpty()) {
            throw Rejected.violating(faults);
        }
    }
}
