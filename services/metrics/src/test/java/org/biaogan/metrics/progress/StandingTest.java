package org.biaogan.metrics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biaogan.metrics.progress.Figures.flow;
import static org.biaogan.metrics.progress.Figures.number;
import static org.biaogan.metrics.progress.Figures.stock;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.light.Band;
import org.biaogan.metrics.light.Condition;
import org.biaogan.metrics.light.InARow;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRule;
import org.biaogan.metrics.light.Lit;
import org.biaogan.metrics.light.Quantity;
import org.biaogan.metrics.light.Reached;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.trajectory.Linear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    private static final LocalDate DUE = LocalDate.parse("2022-07-20");
    private static final LocalDate DAY_BEFORE = DUE.minusDays(1);

    @Test
    void whatHasNoTargetIsNeitherLitNorLate() {
        assertThat(Standing.WITHOUT_TARGET.state()).isEqualTo(State.NO_TARGET);
    }

    @Test
    void beforeTheDueDateNothingIsJudged() {
        assertThat(state(Reading.NOTHING, DAY_BEFORE)).isEqualTo(State.NOT_DUE);
        assertThat(state(new Reading("M", null), DAY_BEFORE)).isEqualTo(State.NOT_DUE);
        assertThat(state(read("120"), DAY_BEFORE)).isEqualTo(State.NOT_DUE);
    }

    @Test
    void fromTheDueDateOnWhatNobodyReportedIsLate() {
        assertThat(state(Reading.NOTHING, DUE)).isEqualTo(State.LATE);
        assertThat(state(Reading.NOTHING, DUE.plusYears(3))).isEqualTo(State.LATE);
    }

    @Test
    void januaryIncludedInFebruaryIsNeverLate() {
        TimePeriod january = TimePeriod.parse("2022-01");
        LocalDate longAfter = LocalDate.parse("2026-01-01");

        assertThat(state(Reading.NOTHING.at(january, true), longAfter)).isEqualTo(State.NOT_DUE);
        assertThat(state(new Reading("K", null).at(january, false), longAfter)).isEqualTo(State.NOT_DUE);
        assertThat(state(Reading.NOTHING.at(january, false), longAfter)).isEqualTo(State.LATE);
        assertThat(state(Reading.NOTHING.at(january.next(), true), longAfter)).isEqualTo(State.LATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "L", "O"})
    void whatIsReportedWithoutAValueIsNoData(String status) {
        assertThat(state(new Reading(status, null), DUE)).isEqualTo(State.NO_DATA);
    }

    @Test
    void aSumThatCannotBeFormedIsNoData() {
        Progress progress =
                flow("120").measure(Derived.absent(Absence.PERIOD_MISSING), new Linear(), TimePeriod.parse("2022-06"));

        assertThat(Standing.of(progress, read("10"), DUE, DUE, LightRule.DEFAULT)
                        .state())
                .isEqualTo(State.NO_DATA);
    }

    @Test
    void aTargetReachedIsMetAndNotLit() {
        assertThat(standing(read("120"), DUE)).isEqualTo(new Standing(null, State.MET));
    }

    @ParameterizedTest
    @CsvSource({"60, GREEN", "59.999, YELLOW", "48, YELLOW", "47.999, RED", "-5, RED"})
    void otherwiseTheRuleLightsTheDeviation(String actual, Light light) {
        assertThat(standing(read(actual), DUE)).isEqualTo(new Standing(light, null));
    }

    @Test
    void aStockWithoutABaseIsMetOrCannotBeJudged() {
        Yardstick idleLand = stock(Direction.DOWN, "300", null);

        assertThat(Standing.of(progress(idleLand, read("300")), read("300"), DUE, DUE, LightRule.DEFAULT)
                        .state())
                .isEqualTo(State.MET);
        assertThat(Standing.of(progress(idleLand, read("301")), read("301"), DUE, DUE, LightRule.DEFAULT)
                        .state())
                .isEqualTo(State.NO_DATA);
    }

    @Test
    void aRuleThatDoesNotAskForTheDeviationLightsWithoutOne() {
        Progress progress = progress(stock(Direction.UP, "300", null), read("90"));
        LightRule peers = new LightRule(List.of(
                new Band(
                        Light.GREEN,
                        null,
                        null,
                        false,
                        false,
                        List.of(new Condition(Quantity.PEER_GAP, number("0"), null, false, false)),
                        null),
                Band.otherwise(Light.RED)));
        LightInputs inputs = new LightInputs(new Reached(1, null, number("90")), number("80"), List.of());

        assertThat(progress.deviation().isPresent()).isFalse();
        assertThat(Standing.of(
                        progress, read("90"), DUE, DUE, peers.light(inputs).map(Lit::light)))
                .isEqualTo(new Standing(Light.GREEN, null));
    }

    @Test
    void withoutADeviationNoRowOfMonthsLetsTheRestBeLit() {
        LightRule row = new LightRule(List.of(
                new Band(
                        Light.RED,
                        null,
                        null,
                        false,
                        false,
                        List.of(),
                        new InARow(2, Quantity.DEVIATION, null, number("0"), false, false)),
                Band.otherwise(Light.GREEN)));

        assertThat(row.light(LightInputs.of(null, number("90")))).isEmpty();
    }

    @Test
    void aStandingIsALightOrAStateAndNeverBoth() {
        assertThatThrownBy(() -> new Standing(Light.GREEN, State.MET)).hasMessage("either a light or a state");
        assertThatThrownBy(() -> new Standing(null, null)).hasMessage("either a light or a state");
    }

    @Test
    void aReadingSaysWhyItHasNoValue() {
        assertThat(Reading.NOTHING.derived()).isEqualTo(Derived.absent(Absence.NOTHING_KNOWN));
        assertThat(new Reading("K", null).derived()).isEqualTo(Derived.absent(Absence.INCLUDED_IN_FEBRUARY));
        assertThat(new Reading("Q", null).derived()).isEqualTo(Derived.absent(Absence.REPORTED_WITHOUT_VALUE));
        assertThatThrownBy(() -> new Reading(null, number("1"))).hasMessage("a value has a status");
    }

    private static State state(Reading reading, LocalDate today) {
        return standing(reading, today).state();
    }

    private static Standing standing(Reading reading, LocalDate today) {
        return Standing.of(progress(flow("120"), reading), reading, DUE, today, LightRule.DEFAULT);
    }

    private static Progress progress(Yardstick yardstick, Reading reading) {
        return yardstick.measure(reading.derived(), new Linear(), TimePeriod.parse("2022-06"));
    }

    private static Reading read(String value) {
        return new Reading("A", number(value));
    }
}
