package org.biaogan.dashboard.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownOnTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:30.987Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20T15:59:59.999999Z",
        "2026-11-20 09:30, 2026-11-20T01:30:00Z",
        "2026-11-20T09:30, 2026-11-20T01:30:00Z",
        "2026-11-20T01:30:00Z, 2026-11-20T01:30:00Z",
        "2026-11-24, 2026-11-24T10:15:30Z"
    })
    void dayStandsForItsEndAndNeverForAnInstantToCome(String typed, Instant instant) {
        assertThat(KnownOn.of(typed, NOW)).isEqualTo(new KnownOn(typed, instant, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25", "2026-11-24 18:16", "2026-11-24T10:15:31Z"})
    void whatIsStillToComeIsNoInstantToReadAsOf(String typed) {
        KnownOn known = KnownOn.of(typed, NOW);

        assertThat(known.fault()).isEqualTo(KnownOn.Fault.FUTURE);
        assertThat(known.link()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "2026-11-20 9:30", "2026-11-20T25:00"})
    void nonsenseIsNoInstantEither(String typed) {
        assertThat(KnownOn.of(typed, NOW).fault()).isEqualTo(KnownOn.Fault.MALFORMED);
    }

    @Test
    void nothingTypedIsNow() {
        assertThat(KnownOn.of(" ", NOW)).isEqualTo(KnownOn.NOW);
    }
}
