package org.biaogan.metrics.project;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Brings standings of an earlier day up to today's: lights turn by the calendar alone. It goes in portions, each a
 * transaction of its own, and replicas take different ones.
 */
@ApplicationScoped
public class StandingRefresh {

    /** So many at once; fewer only where no more are left, or others are at them. */
    public static final int PORTION = 500;

    private final StandingRepository standings;
    private final Clock clock;

    @All
    List<StandingKeeper> keepers;

    StandingRefresh(StandingRepository standings, Clock clock) {
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Brings a portion up to date.
     *
     * @return how many there were
     */
    @WithTransaction
    public Uni<Integer> portion() {
        return next();
    }

    /**
     * For readers: where some stand as of another day, a portion is brought up to date first. Where there are more, the
     * reader sees of which day the others are. Needs a session, outside any transaction.
     *
     * @return whether any was brought up to date
     */
    Uni<Boolean> beforeReading() {
        return standings
                .hasOutdated(LocalDate.now(clock))
                .chain(outdated -> outdated
                        ? Panache.withTransaction(this::next).call(StandingRefresh::forget)
                        : Uni.createFrom().item(0))
                .map(renewed -> renewed > 0);
    }

    /** The same for projects that are read by their codes: all of them, but for what another replica is at. */
    Uni<Boolean> beforeReading(Collection<String> codes) {
        LocalDate today = LocalDate.now(clock);
        return standings
                .outdated(codes, today)
                .chain(outdated -> outdated.isEmpty()
                        ? Uni.createFrom().item(List.<String>of())
                        : Panache.withTransaction(
                                        () -> standings.hold(outdated, today).call(this::refresh))
                                .call(StandingRefresh::forget))
                .map(renewed -> !renewed.isEmpty());
    }

    /** What was read before it was brought up to date is not to be read again. */
    private static Uni<Void> forget() {
        return Panache.getSession().invoke(Mutiny.Session::clear).replaceWithVoid();
    }

    private Uni<Integer> next() {
        return standings.outdated(LocalDate.now(clock), PORTION).chain(found -> refresh(found)
                .replaceWith(found.size()));
    }

    private Uni<Void> refresh(List<String> projects) {
        return projects.isEmpty()
                ? Uni.createFrom().voidItem()
                : Multi.createFrom()
                        .iterable(keepers)
                        .onItem()
                        .transformToUniAndConcatenate(keeper -> keeper.refresh(projects))
                        .collect()
                        .asList()
                        .replaceWithVoid();
    }
}
