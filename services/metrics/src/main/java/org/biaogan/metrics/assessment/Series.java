package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.biaogan.metrics.assessment.AssessmentView.Derivation;
import org.biaogan.metrics.comparison.RollUp;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.observation.ObservationStatus;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.ImpliedGrowth;
import org.biaogan.metrics.progress.Reading;
import org.biaogan.metrics.progress.YearToDate;

/** The numbers known of one subject: its own measure, and growth published beside it. */
final class Series {

    private final IndicatorView indicator;
    private final Map<TimePeriod, ObservationView> own = new HashMap<>();
    private final Map<TimePeriod, ObservationView> growth = new HashMap<>();
    private final Function<TimePeriod, Optional<RollUp>> rollUps;
    private final YearToDate sums;

    /** Asked for again and again while a row is traced. */
    private final Map<TimePeriod, Optional<RollUp>> rolledUp = new HashMap<>();

    private final Map<TimePeriod, Derived> actuals = new HashMap<>();

    Series(IndicatorView indicator, UnitNumbers numbers) {
        this.indicator = indicator;
        this.rollUps = numbers.rollUps();
        Map<TimePeriod, Reading> readings = new HashMap<>();
        for (ObservationView observation : numbers.observations()) {
            TimePeriod period = TimePeriod.parse(observation.period());
            if (observation.measure() == indicator.measure() && observation.basis() == indicator.basis()) {
                own.put(period, observation);
                readings.put(period, new Reading(observation.status().name(), observation.value()));
            } else if (observation.measure() == Measure.GROWTH && observation.basis() == indicator.basis()) {
                growth.put(period, observation);
            }
        }
        this.sums = new YearToDate(readings, indicator.januaryInFebruary());
    }

    private Series(Series known, YearToDate sums) {
        this.indicator = known.indicator;
        this.own.putAll(known.own);
        this.growth.putAll(known.growth);
        this.rollUps = known.rollUps;
        this.sums = sums;
    }

    /**
     * The same, had the coming periods brought these numbers.
     *
     * @param way what would be held against the target: years to date, or stocks
     */
    Series supposing(SortedMap<TimePeriod, BigDecimal> way) {
        Map<TimePeriod, Reading> readings = new HashMap<>(sums.readings());
        way.forEach((period, number) -> readings.put(period, new Reading("F", number)));
        if (isSummed() && !way.isEmpty()) {
            BigDecimal before = actual(way.firstKey().previous()).value();
            for (Map.Entry<TimePeriod, BigDecimal> point : way.entrySet()) {
                readings.put(point.getKey(), new Reading("F", point.getValue().subtract(before)));
                before = point.getValue();
            }
        }
        return new Series(this, new YearToDate(readings, indicator.januaryInFebruary()));
    }

    /** What is known of the period itself, as it counts there. */
    Reading reading(TimePeriod period) {
        return sums.readings().getOrDefault(period, Reading.NOTHING).at(period, indicator.januaryInFebruary());
    }

    /** The same for whoever asks whether it is late: that only some of the units below spoke leaves no silence. */
    Reading told(TimePeriod period) {
        Reading known = reading(period);
        boolean inPart = rollUp(period).filter(RollUp::isKnownInPart).isPresent();
        return known.isNothing() && inPart ? Reading.MISSING : known;
    }

    /** The recorded version of a period, or the sum that stands in for one; null where there is none. */
    ObservationView recorded(TimePeriod period) {
        return own.get(period);
    }

    /** When the last version became known that the actual of a period is made of, with a value or without; or null. */
    Instant seen(TimePeriod period) {
        if (!isSummed()) {
            ObservationView known = own.get(period);
            return known == null ? null : known.knownFrom();
        }
        return seen(known -> known.year() == period.year() && known.endMonth() <= period.endMonth());
    }

    /** When the last version of some periods became known; null where none is. */
    Instant seen(Predicate<TimePeriod> chosen) {
        return own.entrySet().stream()
                .filter(known -> chosen.test(known.getKey()))
                .map(known -> known.getValue().knownFrom())
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The number that is held against a target: as recorded, or summed to year to date. */
    Derived actual(TimePeriod period) {
        return actuals.computeIfAbsent(
                period,
                at -> isSummed()
                        ? sums.sum(indicator.measure(), at)
                        : reading(at).derived());
    }

    /** The unit's own number beside those of the units below; empty where nothing rolls up. */
    Optional<RollUp> rollUp(TimePeriod period) {
        return rolledUp.computeIfAbsent(period, rollUps);
    }

    /** Whether the period's number is that of the units below, as the unit itself reported nothing. */
    boolean isSumOfUnits(TimePeriod period) {
        return rollUp(period).filter(RollUp::standsIn).isPresent();
    }

    /** How the actual was formed; null where it is as recorded, or absent. */
    Derivation derivation(TimePeriod period) {
        if (!actual(period).isPresent()) {
            return null;
        }
        if (isSumOfUnits(period)) {
            return Derivation.SUM_OF_UNITS;
        }
        return isSummed() ? Derivation.SUM_OF_PERIODS : null;
    }

    /** Whether actuals are sums of single periods. */
    boolean isSummed() {
        return isSummed(indicator);
    }

    /** Whether an indicator's actuals are sums of single periods. */
    static boolean isSummed(IndicatorView indicator) {
        return indicator.basis().shown(indicator.measure()) != indicator.basis();
    }

    /** The recorded version of the growth published beside the numbers; null where there is none. */
    ObservationView recordedGrowth(TimePeriod period) {
        return growth.get(period);
    }

    BigDecimal growthPublished(TimePeriod period) {
        return growth.containsKey(period) ? growth.get(period).value() : null;
    }

    /** What its source says of the published growth; null where none is recorded. */
    ObservationStatus growthStatus(TimePeriod period) {
        return growth.containsKey(period) ? growth.get(period).status() : null;
    }

    /** Growth that the levels imply, in per cent, on the indicator's own basis as the published one it stands beside. */
    Derived growthImplied(TimePeriod period) {
        return indicator.takesPublishedGrowth()
                ? ImpliedGrowth.percent(
                        reading(period).derived(),
                        reading(period.previousYear()).derived())
                : Derived.known(null);
    }

    /** What has to be said of growth beside the numbers. */
    GrowthRemarks remarks() {
        return new GrowthRemarks(indicator, this);
    }

    /** A January that nobody posted is included in its February, and that February then includes it. */
    ObservationStatus status(TimePeriod period) {
        ObservationView recorded = own.get(period);
        if (recorded == null) {
            return reading(period).isIncludedElsewhere() ? ObservationStatus.K : null;
        }
        boolean isPlain = recorded.status() == ObservationStatus.A;
        return isPlain && carriesJanuary(period) ? ObservationStatus.W : recorded.status();
    }

    /** Whether a period is a February that stands for two months, by its own status or by its January's. */
    boolean carriesJanuary(TimePeriod period) {
        return period.isFebruary()
                && (reading(period).includesAnother()
                        || reading(period.previous()).isIncludedElsewhere());
    }

    /** Whether a period is a January that its February stands for. */
    boolean isInFebruary(TimePeriod period) {
        return period.isJanuary() && carriesJanuary(period.next());
    }

    /** The number at the end of the year before; null where it is unknown. */
    BigDecimal atPreviousYearEnd(TimePeriod period) {
        return actual(period.yearEnd(indicator.frequency()).previousYear()).value();
    }

    /** What single months brought; empty for what is published less often than every month. */
    Map<TimePeriod, BigDecimal> singleMonths() {
        return new SingleMonths(indicator, this, sums).of(own.keySet());
    }
}
