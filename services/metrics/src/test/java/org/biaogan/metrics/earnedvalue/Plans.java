package org.biaogan.metrics.earnedvalue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.period.ReportingPeriod;

/** Plans and reports for tests. */
final class Plans {

    static final ProjectLightRule RULE = new ProjectLightRule(
            List.of(
                    threshold(Light.GREEN, "-5", null),
                    threshold(Light.YELLOW, "-15", "-5"),
                    threshold(Light.RED, null, "-15")),
            List.of(threshold(Light.YELLOW, null, "31"), threshold(Light.RED, "31", null)),
            List.of(threshold(Light.YELLOW, null, "61"), threshold(Light.RED, "61", null)),
            10);

    private Plans() {}

    static Threshold threshold(Light light, String from, String to) {
        return new Threshold(light, number(from), number(to));
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static Plan plan(String start, String completion, String total, Object... years) {
        Map<Integer, BigDecimal> plans = new HashMap<>();
        for (int i = 0; i < years.length; i += 2) {
            plans.put((Integer) years[i], number((String) years[i + 1]));
        }
        return new Plan(day(start), day(completion), number(total), plans);
    }

    /** @param money completed in the period, this year, since the start, in place */
    static Reported report(String period, String physical, int photos, String... money) {
        return new Reported(
                ReportingPeriod.parse(period),
                at(money, 0),
                at(money, 1),
                at(money, 2),
                at(money, 3),
                number(physical),
                photos,
                null);
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    static Arbitrary<BigDecimal> money() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                .ofScale(2);
    }

    static Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(1);
    }

    static Arbitrary<Plan> plans() {
        Arbitrary<Map<Integer, BigDecimal>> years = Arbitraries.maps(
                        Arbitraries.integers().between(2019, 2032), money())
                .ofMaxSize(6);
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 2500),
                        money().filter(total -> total.signum() > 0),
                        years)
                .as((start, length, total, plans) -> new Plan(start, start.plusDays(length), total, plans));
    }

    /** Of July 2026, anything missing. */
    static Arbitrary<Reported> reports(String period) {
        return Combinators.combine(
                        money().injectNull(0.2),
                        money().injectNull(0.2),
                        money().injectNull(0.2),
                        money().injectNull(0.2),
                        percents().injectNull(0.2),
                        Arbitraries.integers().between(0, 3),
                        money().injectNull(0.5))
                .as((one, two, three, four, physical, photos, cost) ->
                        new Reported(ReportingPeriod.parse(period), one, two, three, four, physical, photos, cost));
    }

    private static BigDecimal at(String[] money, int place) {
        return place < money.length ? number(money[place]) : null;
    }
}
