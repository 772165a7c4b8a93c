package org.biaogan.metrics.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.Lineage;
import org.biaogan.metrics.unit.UnitView;

/**
 * Everything that closes periods on a day. What a person did decides before any rule; what is said of a unit before
 * what is said of one above it; what is said of a shorter period before a longer one.
 */
public final class Locks {

    private static final String EVERYWHERE = "";

    private final Map<String, List<HandClosing>> hands;
    private final Map<String, List<ClosingRule>> rules;
    private final Map<String, UnitView> units;
    private final LocalDate today;

    Locks(Collection<ClosingRule> rules, Collection<HandClosing> hands, Map<String, UnitView> units, LocalDate today) {
        this.rules = rules.stream()
                .sorted(ClosingRule.PARTICULAR_FIRST)
                .collect(Collectors.groupingBy(rule -> Objects.requireNonNullElse(rule.unit(), EVERYWHERE)));
        this.hands = hands.stream()
                .sorted(Comparator.comparing(hand -> hand.period().months()))
                .collect(Collectors.groupingBy(HandClosing::unit));
        this.units = units;
        this.today = today;
    }

    /** Whether a figure of an indicator for a unit and period is closed. */
    public Lock of(IndicatorView indicator, String unit, TimePeriod period) {
        return of(indicator.code(), indicator.releaseLagDays(), unit, period);
    }

    /**
     * Whether records of a unit and period are closed that belong to no indicator, such as progress of projects: by hand,
     * or by the rules for all indicators.
     *
     * @param dueDays on which day after the period's end such a record is due
     */
    public Lock ofRecords(String unit, TimePeriod period, int dueDays) {
        return of(null, dueDays, unit, period);
    }

    Lock of(String indicator, int releaseLagDays, String unit, TimePeriod period) {
        return byHand(unit, period)
                .or(() -> rule(indicator, unit, period)
                        .map(rule -> Lock.by(rule, rule.closesOn(period, releaseLagDays), today)))
                .orElse(Lock.NONE);
    }

    /** What a person said of all figures of a unit and period; without an indicator nothing is due, so no rule holds. */
    public Lock of(String unit, TimePeriod period) {
        return byHand(unit, period).orElse(Lock.NONE);
    }

    private Optional<Lock> byHand(String unit, TimePeriod period) {
        return Lineage.of(unit, units).stream()
                .flatMap(above -> hands.getOrDefault(above.code(), List.of()).stream())
                .filter(hand -> hand.concerns(period))
                .findFirst()
                .map(Lock::by);
    }

    private Optional<ClosingRule> rule(String indicator, String unit, TimePeriod period) {
        return Lineage.of(unit, units).stream()
                .flatMap(above -> rules.getOrDefault(above.code(), List.of()).stream())
                .filter(rule -> rule.concerns(indicator, period))
                .findFirst()
                .or(() -> rules.getOrDefault(EVERYWHERE, List.of()).stream()
                        .filter(rule -> rule.concerns(indicator, period))
                        .findFirst());
    }
}
