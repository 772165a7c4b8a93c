package org.biaogan.metrics.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;

/**
 * The way between periods alone and the year to date (当期与累计): sums of complete periods, differences of two sums. A
 * January carried by its February counts as nothing missing, and its value, if any, is not counted twice.
 *
 * @param readings of one series, whatever periods are known
 * @param januaryInFebruary whether the indicator publishes the two months as one
 */
public record YearToDate(Map<TimePeriod, Reading> readings, boolean januaryInFebruary) {

    /** Sum of the year's periods up to this one; only levels and counts add up, and only when none is missing. */
    public Derived sum(Measure measure, TimePeriod period) {
        if (measure != Measure.LEVEL && measure != Measure.COUNT) {
            return Derived.absent(Absence.NOT_ADDITIVE);
        }
        if (period.isJanuary()) {
            return reading(period).derived();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (TimePeriod part : upTo(period)) {
            if (part.isJanuary() && isCarried(part)) {
                continue;
            }
            BigDecimal value = reading(part).value();
            if (value == null) {
                return Derived.absent(Absence.PERIOD_MISSING);
            }
            sum = sum.add(value);
        }
        return Derived.of(sum);
    }

    /** The period alone, from its year to date less that of the period before; for levels only. */
    public Derived alone(Measure measure, TimePeriod period) {
        if (measure != Measure.LEVEL) {
            return Derived.absent(Absence.NOT_ADDITIVE);
        }
        Derived now = reading(period).derived();
        TimePeriod before = period.previous();
        if (before.year() != period.year()) {
            return now;
        }
        if (before.isJanuary() && isCarried(before)) {
            return now.unless(Absence.INCLUDED_IN_FEBRUARY);
        }
        BigDecimal earlier = reading(before).value();
        return now.unless(earlier == null ? Absence.PERIOD_MISSING : null).map(value -> value.subtract(earlier));
    }

    private boolean isCarried(TimePeriod january) {
        return reading(january).isIncludedElsewhere() || reading(january.next()).includesAnother();
    }

    private Reading reading(TimePeriod period) {
        return readings.getOrDefault(period, Reading.NOTHING).at(period, januaryInFebruary);
    }

    private static List<TimePeriod> upTo(TimePeriod period) {
        Frequency frequency = period.frequency().orElse(Frequency.MONTH);
        return TimePeriod.periodsOfYear(period.year(), frequency).stream()
                .filter(part -> !part.end().isAfter(period.end()))
                .toList();
    }
}
