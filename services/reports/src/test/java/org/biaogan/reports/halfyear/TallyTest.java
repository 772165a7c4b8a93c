package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void everyIndicatorWithATargetIsCountedOnce() {
        Tally tally = Tally.of(SampleFigures.figures(false).standings());

        assertThat(tally).isEqualTo(new Tally(7, 7, 3, 0, 2, 1, 1, 1, 0));
        assertThat(tally.onTrack() + tally.behind() + tally.late() + tally.notDue() + tally.noData())
                .isEqualTo(tally.withTarget());
    }
}
