package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.KnowledgeClock;
import org.junit.jupiter.api.Test;

class BoardMemoryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2022-07-20T12:00:00+08:00");

    private Instant lastStamp = NOON.minusSeconds(60);
    private int reckoned;

    private final KnowledgeClock knowledge = new KnowledgeClock() {
        @Override
        public Uni<Instant> lastStamp() {
            return Uni.createFrom().item(lastStamp);
        }
    };

    private final BoardMemory memory = memory(10);

    @Test
    void aBoardIsReckonedOnceAndShownAsOfWheneverItIsAskedFor() {
        assertThat(at(NOON).asOf()).isEqualTo(NOON);
        assertThat(at(NOON.plusSeconds(5)).asOf()).isEqualTo(NOON.plusSeconds(5));
        assertThat(reckoned).isEqualTo(1);
    }

    @Test
    void anotherQuestionIsAnotherBoard() {
        at(NOON);
        memory.at(NOON, question("2022-05"), () -> reckon(NOON)).await().indefinitely();
        assertThat(reckoned).isEqualTo(2);
    }

    @Test
    void whenAnythingBecomesKnownItIsReckonedAnew() {
        at(NOON);
        lastStamp = NOON.plusSeconds(1);
        at(NOON.plusSeconds(2));
        at(NOON.plusSeconds(3));
        assertThat(reckoned).isEqualTo(2);
    }

    @Test
    void whatBecameKnownWhileItWasReckonedIsNotTakenForShown() {
        // Given a board as of noon that is still under way when something becomes known
        memory.at(NOON, question("2022-06"), () -> {
                    lastStamp = NOON.plusMillis(1);
                    return reckon(NOON);
                })
                .await()
                .indefinitely();
        at(NOON.plusSeconds(1));
        assertThat(reckoned).isEqualTo(2);
    }

    @Test
    void anInstantBeforeTheLastThatBecameKnownIsAlwaysReckonedAndNeverKept() {
        Instant before = lastStamp.minusSeconds(1);
        at(before);
        at(before);
        at(NOON);
        assertThat(reckoned).isEqualTo(3);
    }

    @Test
    void midnightMakesItAnotherBoard() {
        Instant lateInTheEvening = Instant.parse("2022-07-20T23:59:59.999+08:00");
        at(lateInTheEvening);
        at(lateInTheEvening.plusMillis(1));
        assertThat(reckoned).isEqualTo(2);
    }

    @Test
    void withoutRoomNothingIsKept() {
        BoardMemory none = memory(0);
        for (int time = 0; time < 2; time++) {
            none.at(NOON, question("2022-06"), () -> reckon(NOON)).await().indefinitely();
        }
        assertThat(reckoned).isEqualTo(2);
    }

    private Board at(Instant asOf) {
        return memory.at(asOf, question("2022-06"), () -> reckon(asOf)).await().indefinitely();
    }

    private Uni<Board> reckon(Instant asOf) {
        reckoned++;
        return Uni.createFrom().item(new Board(TimePeriod.parse("2022-06"), asOf, ZONE, new Paged<>(List.of(), 0)));
    }

    private BoardMemory memory(long rows) {
        return new BoardMemory(knowledge, Clock.system(ZONE), () -> rows);
    }

    private static BoardQuestion question(String period) {
        return new BoardQuestion(
                Optional.of(TimePeriod.parse(period)),
                List.of("A"),
                List.of(),
                null,
                false,
                null,
                Optional.empty(),
                new Page(0, 100));
    }
}
