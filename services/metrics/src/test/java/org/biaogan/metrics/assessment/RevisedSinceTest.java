package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.Vintage;
import org.junit.jupiter.api.Test;

class RevisedSinceTest {

    private static final Instant SINCE = Instant.parse("2026-10-26T00:00:00Z");
    private static final Instant BEFORE = SINCE.minusSeconds(60);
    private static final Instant AFTER = SINCE.plusSeconds(60);
    private static final Instant LATER = SINCE.plusSeconds(120);

    @Test
    void aNumberFirstKnownAfterwardsAndCorrectedAfterThatCounts() {
        assertThat(count(
                        version("2026-08", Measure.LEVEL, AFTER, LATER),
                        version("2026-08", Measure.LEVEL, LATER, null)))
                .isOne();
    }

    @Test
    void aNumberKnownBeforeAndCorrectedAfterwardsCounts() {
        assertThat(count(
                        version("2026-08", Measure.LEVEL, BEFORE, AFTER),
                        version("2026-08", Measure.LEVEL, AFTER, null)))
                .isOne();
    }

    @Test
    void twoCorrectionsOfOneNumberCountOnceAndItsGrowthByItself() {
        assertThat(count(
                        version("2026-08", Measure.LEVEL, BEFORE, AFTER),
                        version("2026-08", Measure.LEVEL, AFTER, LATER),
                        version("2026-08", Measure.LEVEL, LATER, null),
                        version("2026-08", Measure.GROWTH, AFTER, LATER),
                        version("2026-07", Measure.LEVEL, AFTER, LATER)))
                .isEqualTo(3);
    }

    @Test
    void aNewNumberIsNoCorrectionNorIsOneMadeBefore() {
        assertThat(count(
                        version("2026-09", Measure.LEVEL, AFTER, null),
                        version("2026-08", Measure.LEVEL, BEFORE.minusSeconds(60), BEFORE),
                        version("2026-08", Measure.LEVEL, BEFORE, null)))
                .isZero();
    }

    private static long count(Vintage... versions) {
        return RevisedSince.among(List.of(versions), SINCE, ZoneId.of("Asia/Shanghai"))
                .count();
    }

    private static Vintage version(String period, Measure measure, Instant from, Instant to) {
        return new Vintage(
                period,
                measure,
                BigDecimal.ONE,
                ObservationStatus.A,
                null,
                "admin",
                from,
                to,
                Basis.YTD,
                null,
                null,
                from,
                null,
                null,
                false,
                Map.of());
    }
}
