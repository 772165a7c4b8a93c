package org.biaogan.metrics.change;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/**
 * Tells what is otherwise than at an earlier instant: lights that turned, numbers that changed, and what was done in
 * between. Each page is cut from the three as if they were one list, in a number of statements that does not grow.
 */
@ApplicationScoped
public class ChangeLog {

    private final FigureLog figures;
    private final DeedLog deeds;
    private final ScopeReader scopes;
    private final KnowledgeClock knowledge;

    ChangeLog(FigureLog figures, DeedLog deeds, ScopeReader scopes, KnowledgeClock knowledge) {
        this.figures = figures;
        this.deeds = deeds;
        this.scopes = scopes;
        this.knowledge = knowledge;
    }

    /**
     * A page of changes; 404 for a unit that is not known, 422 for an instant to come or an end before the beginning.
     *
     * @param asOf what was known then and no more; now, where absent
     */
    @WithSession
    public Uni<Changes> compare(ChangeQuestion question, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .map(known -> end(question, known))
                .invoke(until -> requireOrder(question.since(), until))
                .chain(until -> scopes.at(until, question.units())
                        .chain(scope -> figures.between(question, scope, until)
                                .chain(found -> deeds.count(question, scope, until)
                                        .chain(done -> page(question, scope, until, found, done)))));
    }

    /** The lights and states that are shown otherwise now than before, of all targets of the zone. */
    @WithSession
    public Uni<List<ChangeView>> turned(Instant since, Instant until) {
        return compare(
                        new ChangeQuestion(
                                since,
                                Optional.of(until),
                                Optional.empty(),
                                List.of(),
                                null,
                                null,
                                ChangeKind.TURNS,
                                new Page(0, Integer.MAX_VALUE)),
                        Optional.empty())
                .map(changes -> changes.page().items());
    }

    private Uni<Changes> page(ChangeQuestion question, Scope scope, Instant until, FigureChanges found, long done) {
        Page page = question.page();
        long from = page.offset();
        long to = from + page.size();
        return figures.cut(found, from, to).chain(first -> deeds.cut(
                        question, scope, until, Math.max(0, from - found.size()), Math.min(done, to - found.size()))
                .map(then -> new Changes(
                        until, found.count(), done, new Paged<>(joined(first, then), found.size() + done))));
    }

    private static List<ChangeView> joined(List<ChangeView> figures, List<ChangeView> deeds) {
        return Stream.concat(figures.stream(), deeds.stream()).toList();
    }

    /** Nobody knew at an instant what changed after it. */
    private static Instant end(ChangeQuestion question, Instant known) {
        Instant until = question.until()
                .map(instant -> instant.truncatedTo(ChronoUnit.MICROS))
                .orElse(known);
        if (until.isAfter(known)) {
            throw Rejected.violating("until", "IN_THE_FUTURE", "until %s lies after %s.".formatted(until, known));
        }
        return until;
    }

    private static void requireOrder(Instant since, Instant until) {
        if (since.isAfter(until)) {
            throw Rejected.violating("since", "AFTER_UNTIL", "since %s lies after %s.".formatted(since, until));
        }
    }
}
