package org.biaogan.metrics.observation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.MalformedPeriod;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitView;

/**
 * The rules that one observation keeps or breaks by itself.
 *
 * @param indicators the catalogue as it stands
 * @param units the tree as it stands
 * @param mayWrite for which units the caller may write
 * @param today in the zone
 */
record DraftRules(
        Map<String, IndicatorView> indicators,
        Map<String, UnitView> units,
        Predicate<String> mayWrite,
        LocalDate today) {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 12;

    /** Reads a row; the requirements end up holding its faults, and the draft is there only if there are none. */
    Optional<Draft> read(int row, NewObservation given, Requirements faults) {
        IndicatorView indicator = given.indicator() == null ? null : indicators.get(given.indicator());
        faults.code("indicator", given.indicator())
                .rule(
                        given.indicator() == null || indicator != null,
                        "indicator",
                        "UNKNOWN_INDICATOR",
                        "There is no indicator '%s'.".formatted(given.indicator()));
        checkUnit(given.unit(), faults);
        TimePeriod written = readPeriod(given.period(), faults);
        ObservationStatus status = word("status", given.status(), ObservationStatus.class, ObservationStatus.A, faults);
        LocalDate releasedOn = readDay(given.releasedOn(), faults);
        faults.optionalText("source", given.source()).optionalText("reason", given.reason());
        checkValue(given.value(), status, faults);
        if (indicator == null) {
            return Optional.empty();
        }
        Measure measure = word("measure", given.measure(), Measure.class, indicator.measure(), faults);
        Basis basis = word("basis", given.basis(), Basis.class, indicator.basis(), faults);
        checkKind(indicator, measure, basis, faults);
        Declarations.check(given, indicator, measure, faults);
        TimePeriod period = written == null ? null : fit(written, indicator, basis, faults);
        return faults.faults().isEmpty()
                ? Optional.of(new Draft(
                        row,
                        new SeriesKey(given.indicator(), given.unit(), measure, basis),
                        period,
                        given.value(),
                        status,
                        unlessBlank(given.source()),
                        releasedOn,
                        unlessBlank(given.reason())))
                : Optional.empty();
    }

    private static String unlessBlank(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private void checkUnit(String unit, Requirements faults) {
        boolean known = unit != null && units.containsKey(unit);
        faults.code("unit", unit)
                .rule(unit == null || known, "unit", "UNKNOWN_UNIT", "There is no unit '%s'.".formatted(unit))
                .rule(
                        !known || mayWrite.test(unit),
                        "unit",
                        "FORBIDDEN_UNIT",
                        "The caller does not answer for unit '%s'.".formatted(unit));
    }

    private static void checkKind(IndicatorView indicator, Measure measure, Basis basis, Requirements faults) {
        faults.rule(
                        measure == null
                                || measure == indicator.measure()
                                || measure == Measure.GROWTH && indicator.takesPublishedGrowth(),
                        "measure",
                        "OTHER_MEASURE",
                        "'%s' is measured as %s, not as %s.".formatted(indicator.code(), indicator.measure(), measure))
                .rule(
                        basis == null || basis == indicator.basis(),
                        "basis",
                        "OTHER_BASIS",
                        "'%s' is published on the basis %s, not %s."
                                .formatted(indicator.code(), indicator.basis(), basis));
    }

    private static void checkValue(BigDecimal value, ObservationStatus status, Requirements faults) {
        if (status == null) {
            return;
        }
        faults.rule(
                        value != null || !status.requiresValue(),
                        "value",
                        "REQUIRED",
                        "A value is required with status %s.".formatted(status))
                .rule(
                        value == null || !status.forbidsValue(),
                        "value",
                        "NO_VALUE_WITH_STATUS",
                        "There is no value with status %s.".formatted(status))
                .rule(
                        value == null || isStorable(value),
                        "value",
                        "TOO_LONG",
                        "A value has at most %d digits, %d of them after the point."
                                .formatted(MOST_DIGITS, MOST_DECIMALS));
    }

    private static boolean isStorable(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return bare.scale() <= MOST_DECIMALS && bare.precision() - bare.scale() <= MOST_DIGITS - MOST_DECIMALS;
    }

    private static TimePeriod readPeriod(String period, Requirements faults) {
        faults.given("period", period);
        try {
            return period == null ? null : TimePeriod.parse(period);
        } catch (MalformedPeriod e) {
            faults.rule(false, "period", "MALFORMED_PERIOD", e.getMessage());
            return null;
        }
    }

    /** A cumulative series or a stock means the same by 2022-06, 2022-Q2 and 2022-H1; a single period does not. */
    private TimePeriod fit(TimePeriod written, IndicatorView indicator, Basis basis, Requirements faults) {
        Optional<TimePeriod> own = basis == Basis.PERIOD
                ? Optional.of(written).filter(period -> period.frequency().equals(Optional.of(indicator.frequency())))
                : written.in(indicator.frequency());
        faults.rule(
                own.isPresent(),
                "period",
                "OTHER_FREQUENCY",
                "'%s' is published by the %s; %s is none.".formatted(indicator.code(), indicator.frequency(), written));
        faults.rule(written.overOn(today), "period", "NOT_OVER", "%s is not over yet.".formatted(written));
        faults.rule(
                indicator.validTo() == null || !written.start().isAfter(indicator.validTo()),
                "indicator",
                "RETIRED",
                "'%s' is in use only until %s.".formatted(indicator.code(), indicator.validTo()));
        return own.orElse(null);
    }

    private static LocalDate readDay(String day, Requirements faults) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            faults.rule(false, "releasedOn", "MALFORMED_DATE", "'%s' is not a day like 2022-07-18.".formatted(day));
            return null;
        }
    }

    private static <E extends Enum<E>> E word(
            String field, String given, Class<E> words, E absent, Requirements faults) {
        if (given == null || given.isBlank()) {
            return absent;
        }
        try {
            return Enum.valueOf(words, given.strip());
        } catch (IllegalArgumentException e) {
            faults.rule(
                    false,
                    field,
                    "UNKNOWN_WORD",
                    "'%s' is none of %s.".formatted(given, Arrays.toString(words.getEnumConstants())));
            return null;
        }
    }
}
