package org.biaogan.metrics.change;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.assessment.StandingArchive;
import org.biaogan.metrics.observation.ChangeCount;
import org.biaogan.metrics.observation.ChangeFilter;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Tells what is otherwise than at an earlier instant, by comparing what was known then with what is known now. */
@ApplicationScoped
public class ChangeLog {

    private final StandingArchive standings;
    private final ObservationArchive archive;
    private final ScopeReader scopes;
    private final KnowledgeClock knowledge;

    ChangeLog(StandingArchive standings, ObservationArchive archive, ScopeReader scopes, KnowledgeClock knowledge) {
        this.standings = standings;
        this.archive = archive;
        this.scopes = scopes;
        this.knowledge = knowledge;
    }

    /** A page of changes; 404 for a unit that is not known, 422 for an instant to come or an end before the beginning. */
    @WithSession
    Uni<Changes> compare(ChangeQuestion question) {
        return knowledge
                .asOf(question.until())
                .invoke(until -> requireOrder(question.since(), until))
                .chain(until -> scopes.at(until, question.units())
                        .chain(scope -> before(question, scope).chain(then -> after(question, until, scope)
                                .chain(now -> changes(question, scope, new Turns(then, now), until)))));
    }

    /** Of whomever it was then: a target that changed hands in between has turned nowhere for that. */
    private Uni<Map<String, Stand>> before(ChangeQuestion question, Scope scope) {
        return standings.at(question.since(), question.period(), scope.units(), null);
    }

    private Uni<Map<String, Stand>> after(ChangeQuestion question, Instant until, Scope scope) {
        return standings.at(until, question.period(), scope.units(), question.responsible());
    }

    private Uni<Changes> changes(ChangeQuestion question, Scope scope, Turns turns, Instant until) {
        ChangeFilter filter = new ChangeFilter(
                scope.units(),
                question.period().map(TimePeriod::start).orElse(null),
                question.period().map(TimePeriod::end).orElse(null),
                question.responsible() == null ? null : turns.now().keySet(),
                question.since(),
                until);
        List<ChangeView> turned = turns.all();
        return archive.changeCount(filter).chain(count -> numbers(
                        filter, count, turned.size(), question.page(), new NumberWords(scope, turns.now()))
                .map(numbers -> new Changes(
                        until,
                        count,
                        new Paged<>(
                                joined(Paged.cut(turned, question.page()).items(), numbers),
                                turned.size() + count.all()))));
    }

    /** What of the page the turned lights leave to the numbers after them. */
    private Uni<List<ChangeView>> numbers(
            ChangeFilter filter, ChangeCount count, int turned, Page page, NumberWords words) {
        int from = Math.max(0, page.offset() - turned);
        int to = page.offset() + page.size() - turned;
        return to <= 0 || from >= count.all()
                ? Uni.createFrom().item(List.of())
                : archive.changes(filter, from, to - from)
                        .map(found -> found.stream().map(words::of).toList());
    }

    private static List<ChangeView> joined(List<ChangeView> turned, List<ChangeView> numbers) {
        return Stream.concat(turned.stream(), numbers.stream()).toList();
    }

    private static void requireOrder(Instant since, Instant until) {
        if (since.isAfter(until)) {
            throw Rejected.violating("since", "AFTER_UNTIL", "since %s lies after %s.".formatted(since, until));
        }
    }
}
