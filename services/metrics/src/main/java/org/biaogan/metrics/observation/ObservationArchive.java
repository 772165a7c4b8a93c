package org.biaogan.metrics.observation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.figure.SubjectIdReader;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Reads what was observed, as it was known at an instant. */
@ApplicationScoped
public class ObservationArchive {

    private final ObservationRepository observations;
    private final NamedSubjects named;
    private final KnowledgeClock knowledge;
    private final SubjectIdReader ids;

    ObservationArchive(
            ObservationRepository observations, NamedSubjects named, KnowledgeClock knowledge, SubjectIdReader ids) {
        this.observations = observations;
        this.named = named;
        this.knowledge = knowledge;
        this.ids = ids;
    }

    /** A page of the recorded versions as of an instant, or now; 404 for a unit or indicator that was not known. */
    @WithSession
    public Uni<Paged<ListedObservation>> page(
            Optional<Instant> asOf, Function<Instant, ObservationFilter> filter, Page page) {
        return knowledge.asOf(asOf).map(filter).call(named::require).chain(wanted -> observations
                .page(wanted, page)
                .chain(found -> ids.at(wanted.asOf())
                        .map(known -> found.map(one -> ListedObservation.of(ObservationView.of(one), known)))));
    }

    /** Fails with 404 where a filter names a unit or indicator that was not known. Needs a session. */
    public Uni<Void> requireKnown(ObservationFilter filter) {
        return named.require(filter);
    }

    /** All that a filter finds. Needs a session. */
    public Uni<List<ObservationView>> known(ObservationFilter filter) {
        return observations.known(filter);
    }

    /** How many observations a filter finds of each series, unit by unit. Needs a session. */
    public Uni<List<SeriesSize>> sizes(ObservationFilter filter) {
        return observations.sizes(filter);
    }

    /** All that a filter finds, by unit, indicator and period. Needs a session. */
    public Uni<List<ObservationView>> unitByUnit(ObservationFilter filter) {
        return observations.unitByUnit(filter);
    }

    /** Every version that had become visible, the newest first. Needs a session. */
    public Uni<List<Vintage>> history(ObservationFilter filter) {
        return observations
                .history(filter)
                .chain(found -> observations.approvals(found).map(approvals -> found.stream()
                        .map(version -> Vintage.of(
                                version, approvals.getOrDefault(version.id, Approval.without(version)), filter.asOf()))
                        .toList()));
    }

    /** What changed between two instants, revisions first, the latest first. Needs a session. */
    public Uni<List<ObservationChange>> changes(ChangeFilter filter, int offset, int limit) {
        return observations.changes(filter, offset, limit);
    }

    /** How much changed between two instants. Needs a session. */
    public Uni<ChangeCount> changeCount(ChangeFilter filter) {
        return observations.changeCount(filter);
    }

    /** The last day on which a period ends for which anything is known; empty if nothing is. Needs a session. */
    public Uni<Optional<LocalDate>> lastPeriodEnd(Collection<String> units, Instant asOf) {
        return observations.lastPeriodEnd(new ObservationFilter(null, units, null, null, null, null, asOf));
    }

    /** For which indicators of which units anything is known, and up to when. Needs a session. */
    public Uni<List<ObservedSubject>> subjects(ObservationFilter filter) {
        return observations.subjects(filter);
    }

    /** In which years anything is known of which indicators of which units, and since when. Needs a session. */
    public Uni<List<ObservedYear>> years(ObservationFilter filter) {
        return observations.years(filter);
    }
}
