package org.biaogan.metrics.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneDatesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    @Test
    void aLaterForecastSlips() {
        assertThat(new MilestoneDates(JUNE, JULY, null).slipFrom(planned(JUNE))).contains(new Slip(JUNE, JULY));
    }

    @Test
    void aPlanThatCatchesUpWithItsForecastSlipsAsAPlan() {
        assertThat(planned(JULY).slipFrom(new MilestoneDates(JUNE, JULY, null))).contains(new Slip(JUNE, JULY));
    }

    @Test
    void aNodeReachedAfterTheDayItWasExpectedOnHasSlipped() {
        assertThat(new MilestoneDates(JUNE, null, JULY).slipFrom(planned(JUNE))).contains(new Slip(JUNE, JULY));
    }

    @Test
    void anEarlierForecastIsNoSlip() {
        assertThat(new MilestoneDates(AUGUST, JUNE, null).slipFrom(new MilestoneDates(AUGUST, JULY, null)))
                .isEmpty();
    }

    @Test
    void takingBackThatItWasReachedIsNoSlip() {
        assertThat(planned(JULY).slipFrom(new MilestoneDates(JULY, null, JUNE))).isEmpty();
    }

    @Test
    void onTheDayPlannedItIsDueAndTheDayAfterLate() {
        assertThat(planned(JUNE).state(JUNE)).isEqualTo(MilestoneState.DUE);
        assertThat(planned(JUNE).state(JUNE.plusDays(1))).isEqualTo(MilestoneState.LATE);
    }

    @Test
    void itIsLateAsSoonAsItIsExpectedLate() {
        assertThat(new MilestoneDates(JULY, AUGUST, null).state(JUNE)).isEqualTo(MilestoneState.LATE);
    }

    @Test
    void aForecastThatPassedUnfulfilledIsNotAhead() {
        MilestoneDates dates = new MilestoneDates(AUGUST, JUNE, null);
        assertThat(dates.state(JUNE)).isEqualTo(MilestoneState.AHEAD);
        assertThat(dates.state(JULY)).isEqualTo(MilestoneState.DUE);
    }

    @Test
    void oneThatWasReachedIsDoneHoweverLate() {
        assertThat(new MilestoneDates(JUNE, null, AUGUST).state(AUGUST)).isEqualTo(MilestoneState.DONE);
    }

    private static MilestoneDates planned(LocalDate day) {
        return new MilestoneDates(day, null, null);
    }
}
