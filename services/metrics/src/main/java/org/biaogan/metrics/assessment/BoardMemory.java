package org.biaogan.metrics.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.biaogan.metrics.vintage.KnowledgeClock;

/**
 * Boards that were shown before. Until anything else becomes known nothing on a board can change but what depends on the
 * day: what is due, and by that late. So a board is kept for the day it was looked at, and shown again as long as nothing
 * has become known since; every replica asks the database for that with every question.
 */
@ApplicationScoped
class BoardMemory {

    /** A board that finds nothing takes room, too. */
    private static final int ROOM_OF_ITS_OWN = 1;

    private final KnowledgeClock knowledge;
    private final ZoneId zone;
    private final Cache<Remembered, Board> boards;

    /** @param question without its instant */
    private record Remembered(BoardQuestion question, LocalDate day) {}

    BoardMemory(KnowledgeClock knowledge, Clock clock, BoardMemorySettings settings) {
        this.knowledge = knowledge;
        this.zone = clock.getZone();
        this.boards = Caffeine.newBuilder()
                .maximumWeight(settings.rows())
                .<Remembered, Board>weigher(
                        (asked, board) -> board.rows().items().size() + ROOM_OF_ITS_OWN)
                // with who puts a board in, so that there is never more than there is room for
                .executor(Runnable::run)
                .build();
    }

    /**
     * The board as of an instant that {@link KnowledgeClock#asOf} has fixed, reckoned where it has to be. Needs a session.
     */
    Uni<Board> at(Instant asOf, BoardQuestion question, Supplier<Uni<Board>> reckoned) {
        Remembered asked = new Remembered(question.asOf(Optional.empty()), LocalDate.ofInstant(asOf, zone));
        return knowledge.lastStamp().chain(stamp -> {
            Board known = boards.getIfPresent(asked);
            if (stamp.isAfter(asOf)) {
                return reckoned.get();
            }
            return known != null && !stamp.isAfter(known.asOf())
                    ? Uni.createFrom().item(known.asOf(asOf))
                    : reckoned.get().invoke(board -> boards.put(asked, board));
        });
    }
}
