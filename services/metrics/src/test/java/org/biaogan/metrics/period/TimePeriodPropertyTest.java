package org.biaogan.metrics.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimePeriodPropertyTest {

    @Property
    void whatIsPrintedIsReadAsTheSame(@ForAll("periods") TimePeriod period) {
        assertThat(TimePeriod.parse(period.toString())).isEqualTo(period);
        assertThat(TimePeriod.parse(period.sdmx())).isEqualTo(period);
    }

    @Property
    void theOrderIsThatOfTheEndsAndAgreesWithEquality(
            @ForAll("periods") TimePeriod one, @ForAll("periods") TimePeriod other) {
        int order = one.compareTo(other);
        assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(order == 0).isEqualTo(one.equals(other));
        if (one.end().isBefore(other.end())) {
            assertThat(order).isNegative();
        }
    }

    @Property
    void thePeriodAfterBeginsTheDayAfterTheEnd(@ForAll("periods") TimePeriod period) {
        assertThat(period.next().start()).isEqualTo(period.end().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.next()).isGreaterThan(period);
        assertThat(period.next().months()).isEqualTo(period.months());
    }

    @Property
    void theLastOfAFrequencyEndsOnOrBeforeAndTheOneAfterItLater(
            @ForAll("periods") TimePeriod period, @ForAll Frequency frequency) {
        TimePeriod last = period.last(frequency);
        assertThat(last.end()).isBeforeOrEqualTo(period.end());
        assertThat(last.next().end()).isAfter(period.end());
        assertThat(last.frequency()).hasValue(frequency);
        assertThat(period.in(frequency).isPresent()).isEqualTo(period.sameEndAs(last));
    }

    @Property
    void thePeriodsOfAYearFollowEachOtherAndFillIt(@ForAll("years") int year, @ForAll Frequency frequency) {
        List<TimePeriod> periods = TimePeriod.periodsOfYear(year, frequency);
        assertThat(periods.get(0).start()).isEqualTo(TimePeriod.ofYear(year).start());
        assertThat(periods.get(periods.size() - 1))
                .isEqualTo(TimePeriod.ofYear(year).yearEnd(frequency));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i)).isEqualTo(periods.get(i - 1).next());
        }
    }

    @Property
    void monthsElapsedAndRemainingMakeAYear(@ForAll("periods") TimePeriod period) {
        assertThat(period.monthsElapsed() + period.monthsRemaining()).isEqualTo(12);
        assertThat(period.isYearEnd()).isEqualTo(period.monthsRemaining() == 0);
    }

    @Property
    void theYearBeforeIsTheSamePeriodTwelveMonthsEarlier(@ForAll("periods") TimePeriod period) {
        TimePeriod before = period.previousYear();
        assertThat(before.plusYears(1)).isEqualTo(period);
        assertThat(before.endMonth()).isEqualTo(period.endMonth());
        assertThat(before.year()).isEqualTo(period.year() - 1);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2999);
    }

    @Provide
    Arbitrary<TimePeriod> periods() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 11);
        Arbitrary<Integer> lengths = Arbitraries.of(1, 3, 6, 12);
        return Combinators.combine(years(), places, lengths).as((year, place, months) -> {
            int number = place / months + 1;
            return new TimePeriod(YearMonth.of(year, number * months), months);
        });
    }
}
