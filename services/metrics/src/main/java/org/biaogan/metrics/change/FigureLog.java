package org.biaogan.metrics.change;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Stand;
import org.biaogan.metrics.assessment.StandingArchive;
import org.biaogan.metrics.observation.ChangeFilter;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.period.TimePeriod;

/** Tells which lights turned and which numbers changed. All of it needs a session. */
@ApplicationScoped
class FigureLog {

    private final StandingArchive standings;
    private final ObservationArchive archive;

    FigureLog(StandingArchive standings, ObservationArchive archive) {
        this.standings = standings;
        this.archive = archive;
    }

    Uni<FigureChanges> between(ChangeQuestion question, Scope scope, Instant until) {
        return question.wantsFigures()
                ? before(question, scope).chain(then -> after(question, scope, until)
                        .chain(now -> changes(question, scope, new Turns(then, now), until)))
                : Uni.createFrom().item(FigureChanges.NONE);
    }

    /** Those from one place up to another. */
    Uni<List<ChangeView>> cut(FigureChanges changes, long from, long to) {
        List<ChangeView> turned = changes.turned();
        List<ChangeView> lights =
                turned.subList((int) Math.min(from, turned.size()), (int) Math.min(to, turned.size()));
        long begin = Math.max(0, from - turned.size());
        long end = Math.min(changes.numbers(), to - turned.size());
        return end <= begin
                ? Uni.createFrom().item(lights)
                : archive.changes(changes.filter(), (int) (changes.first() + begin), (int) (end - begin))
                        .map(numbers -> Stream.concat(
                                        lights.stream(), numbers.stream().map(changes.words()::of))
                                .toList());
    }

    /** Of whomever it was then: a target that changed hands in between has turned nowhere for that. */
    private Uni<Map<String, Stand>> before(ChangeQuestion question, Scope scope) {
        return standings.at(question.since(), question.period(), scope.units(), null);
    }

    private Uni<Map<String, Stand>> after(ChangeQuestion question, Scope scope, Instant until) {
        return standings.at(until, question.period(), scope.units(), question.responsible());
    }

    private Uni<FigureChanges> changes(ChangeQuestion question, Scope scope, Turns turns, Instant until) {
        ChangeFilter filter = new ChangeFilter(
                scope.units(),
                question.period().map(TimePeriod::start).orElse(null),
                question.period().map(TimePeriod::end).orElse(null),
                question.responsible() == null ? null : turns.now().keySet(),
                question.since(),
                until);
        return archive.changeCount(filter)
                .map(count -> FigureChanges.of(question, turns, count, filter, new NumberWords(scope, turns.now())));
    }
}
