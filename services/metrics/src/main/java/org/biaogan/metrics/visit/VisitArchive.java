package org.biaogan.metrics.visit;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Shows visits as they were known at any instant. */
@ApplicationScoped
public class VisitArchive {

    private final VisitRepository visits;
    private final VisitReader reader;
    private final UnitTree units;
    private final KnowledgeClock knowledge;

    VisitArchive(VisitRepository visits, VisitReader reader, UnitTree units, KnowledgeClock knowledge) {
        this.visits = visits;
        this.reader = reader;
        this.units = units;
        this.knowledge = knowledge;
    }

    /** A page of visits, the latest first; 404 for a unit that was not known. */
    @WithSession
    Uni<Paged<VisitView>> page(VisitParameters asked) {
        return knowledge.asOf(asked.asOf()).chain(instant -> units.at(instant)
                .chain(tree -> visits.page(asked.filter(tree, instant), asked.page()))
                .chain(found -> reader.views(found.items(), instant).map(views -> new Paged<>(views, found.total()))));
    }

    /** The visits to one project; 404 where there was none. */
    @WithSession
    Uni<Paged<VisitView>> ofProject(String code, VisitParameters asked) {
        return knowledge
                .asOf(asked.asOf())
                .chain(instant -> reader.requireProject(code, instant))
                .chain(() -> page(asked.of(code)));
    }

    @WithSession
    Uni<VisitView> find(String id, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> Query.id(id)
                .map(known -> visits.known(known, instant))
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("visits", id))
                .chain(visit -> reader.views(List.of(visit), instant))
                .map(views -> views.get(0)));
    }

    /** On which day up to one each project was visited last, as known at an instant. Needs a session. */
    public Uni<Map<String, LocalDate>> latest(Instant asOf, LocalDate day) {
        return visits.latest(asOf, day);
    }
}
