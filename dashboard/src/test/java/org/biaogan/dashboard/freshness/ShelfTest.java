package org.biaogan.dashboard.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.biaogan.dashboard.freshness.Shelf.Label;
import org.biaogan.dashboard.visitor.Rights;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Rights VIEWER = new Rights(List.of("viewer"), List.of());
    private static final Rights EDITOR = new Rights(List.of("editor"), List.of("EIP"));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    @Test
    void answersOfOtherRightsAreNotFound() {
        Shelf shelf = new Shelf(10, 1000, NOON);
        shelf.keep(new Label(VIEWER, "board"), new byte[10]);

        assertThat(shelf.find(new Label(VIEWER, "board"))).isPresent();
        assertThat(shelf.find(new Label(EDITOR, "board"))).isEmpty();
        assertThat(shelf.find(new Label(new Rights(List.of("editor"), List.of("NEP")), "board")))
                .isEmpty();
    }

    @Test
    void rightsAreTheSameInWhateverOrder() {
        assertThat(Rights.of(List.of("b", "a", "b"), List.of("y", "x")))
                .isEqualTo(Rights.of(List.of("a", "b"), List.of("x", "y")));
    }

    @Test
    void leastRecentlyUsedGoesFirstWhenEntriesRunOut() {
        Shelf shelf = new Shelf(2, 1000, NOON);
        shelf.keep(new Label(VIEWER, "a"), new byte[1]);
        shelf.keep(new Label(VIEWER, "b"), new byte[1]);
        shelf.find(new Label(VIEWER, "a"));
        shelf.keep(new Label(VIEWER, "c"), new byte[1]);

        assertThat(shelf.entries()).isEqualTo(2);
        assertThat(shelf.find(new Label(VIEWER, "b"))).isEmpty();
        assertThat(shelf.find(new Label(VIEWER, "a"))).isPresent();
    }

    @Test
    void neverMoreBytesThanTold() {
        Shelf shelf = new Shelf(100, 100, NOON);
        for (int i = 0; i < 50; i++) {
            shelf.keep(new Label(VIEWER, "q" + i), new byte[30]);
        }
        shelf.keep(new Label(VIEWER, "huge"), new byte[101]);

        assertThat(shelf.bytes()).isEqualTo(90);
        assertThat(shelf.entries()).isEqualTo(3);
        assertThat(shelf.find(new Label(VIEWER, "huge"))).isEmpty();
    }

    @Test
    void replacedAnswersAreCountedOnce() {
        Shelf shelf = new Shelf(10, 100, NOON);
        shelf.keep(new Label(VIEWER, "a"), new byte[40]);
        shelf.keep(new Label(VIEWER, "a"), new byte[50]);

        assertThat(shelf.bytes()).isEqualTo(50);
    }

    @Test
    void recentAnswersAreFoundWithinPatienceOnly() {
        Shelf shelf = new Shelf(10, 100, NOON);
        shelf.keep(new Label(VIEWER, "a"), new byte[1]);

        assertThat(shelf.findRecent(new Label(VIEWER, "a"), Duration.ofSeconds(1)))
                .isPresent();
        assertThat(shelf.findRecent(new Label(VIEWER, "a"), Duration.ZERO)).isEmpty();
    }
}
