package org.biaogan.metrics.observation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** What waits for approval, and what becomes of it. Who may decide, the approval feature says. */
@ApplicationScoped
public class Submissions {

    private final SubmissionRepository submissions;
    private final DecisionRepository decisions;
    private final KnowledgeClock knowledge;
    private final Caller caller;

    Submissions(
            SubmissionRepository submissions, DecisionRepository decisions, KnowledgeClock knowledge, Caller caller) {
        this.submissions = submissions;
        this.decisions = decisions;
        this.knowledge = knowledge;
        this.caller = caller;
    }

    /** A page of the submissions as they stood at an instant, or stand now, in the order they came. */
    @WithSession
    public Uni<Paged<SubmittedVersion>> page(
            Optional<Instant> asOf, Function<Instant, SubmissionFilter> filter, Page page) {
        return knowledge.asOf(asOf).chain(instant -> submissions
                .page(filter.apply(instant), page)
                .chain(found -> seen(found.items(), instant).map(items -> new Paged<>(items, found.total()))));
    }

    /** The submissions with these ids as they stand; those that nobody knows are left out. Needs a session. */
    public Uni<List<SubmittedVersion>> found(Collection<Long> ids) {
        return submissions.found(ids).map(found -> found.stream()
                .map(submission -> SubmittedVersion.of(submission, null, Instant.MAX))
                .toList());
    }

    /** One submission as it stood at an instant, or stands now. */
    @WithSession
    public Uni<Optional<SubmittedVersion>> find(long id, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> submissions
                .found(List.of(id))
                .map(found -> found.stream()
                        .filter(submission -> !submission.submittedAt.isAfter(instant))
                        .toList())
                .chain(found -> seen(found, instant))
                .map(found -> found.stream().findFirst()));
    }

    /** How many a filter finds of which figures. Needs a session. */
    public Uni<List<PendingCount>> counts(SubmissionFilter filter) {
        return submissions.counts(filter);
    }

    /** All that a filter finds. Needs a session. */
    public Uni<List<SubmittedVersion>> all(SubmissionFilter filter) {
        return submissions.found(filter).chain(found -> seen(found, filter.asOf()));
    }

    /**
     * Enters decisions; what is approved is known from that instant on. Needs a transaction.
     *
     * @return fails with 409 where somebody else decided meanwhile, or corrected what an approved one corrects
     */
    public Uni<Instant> decide(List<Decision> taken) {
        JsonArray rows = Decision.toJson(taken);
        return knowledge
                .stamp()
                .call(stamp -> decisions
                        .enter(rows, Recorder.of(caller), stamp)
                        .invoke(entered -> refuseDecided(taken.size(), entered)))
                .call(() -> decisions.overtaken(rows).invoke(ids -> refuseOvertaken(taken, ids)))
                .call(stamp -> decisions.publish(rows, stamp));
    }

    private Uni<List<SubmittedVersion>> seen(List<Submission> found, Instant asOf) {
        List<Long> ids = found.stream().map(submission -> submission.id).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : submissions.current(ids, asOf).map(Submissions::byKey).map(current -> found.stream()
                        .map(submission -> SubmittedVersion.of(submission, current.get(submission.key()), asOf))
                        .toList());
    }

    private static Map<Draft.Key, ObservationView> byKey(List<Observation> current) {
        return current.stream()
                .distinct()
                .collect(Collectors.toMap(
                        version -> new Draft.Key(version.series(), version.timePeriod()), ObservationView::of));
    }

    private static void refuseDecided(int given, int entered) {
        if (entered < given) {
            throw Rejected.conflicting(
                    "body", "ALREADY_DECIDED", "Somebody else decided one of these submissions meanwhile.");
        }
    }

    private static void refuseOvertaken(List<Decision> taken, List<Long> overtaken) {
        if (!overtaken.isEmpty()) {
            throw Rejected.conflicting(faults(taken, overtaken));
        }
    }

    private static List<Fault> faults(List<Decision> taken, List<Long> overtaken) {
        return overtaken.stream()
                .map(id -> taken.stream().map(Decision::id).toList().indexOf(id))
                .map(row -> new Fault(
                        "[%d].id".formatted(row),
                        "OVERTAKEN",
                        "Another value became known after this one was submitted; return it, to be submitted anew."))
                .toList();
    }
}
