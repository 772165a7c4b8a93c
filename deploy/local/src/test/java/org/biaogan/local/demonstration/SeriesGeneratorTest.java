package org.biaogan.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesGeneratorTest {

    private final Catalogue catalogue = Catalogue.read();
    private final SeriesGenerator generator = new SeriesGenerator(catalogue);

    @Test
    void cumulativeFiguresRiseThroughTheYearAndBeginAgain() {
        Series investment = generator.of(plan("FAI"), "DEMO-ENERGY");

        for (int month = 2; month <= 12; month++) {
            assertThat(investment.at(YearMonth.of(2026, month)))
                    .isGreaterThan(investment.at(YearMonth.of(2026, month - 1)));
        }
        assertThat(investment.at(YearMonth.of(2026, 1))).isLessThan(investment.at(YearMonth.of(2025, 12)));
    }

    @Test
    void monthlyFiguresAreOfTheMonthAlone() {
        Series power = generator.of(plan("POWER"), "DEMO-ENERGY");

        BigDecimal january = power.at(YearMonth.of(2026, 1));
        BigDecimal december = power.at(YearMonth.of(2026, 12));

        assertThat(december.doubleValue() / january.doubleValue()).isBetween(0.8, 1.4);
    }

    @Test
    void stockFallsFromYearsEndToYearsEnd() {
        Series idle = generator.of(plan("IDLELAND"), "DEMO-MATERIALS");

        assertThat(idle.at(YearMonth.of(2026, 12))).isLessThan(idle.at(YearMonth.of(2025, 12)));
        assertThat(idle.at(YearMonth.of(2026, 6)))
                .isBetween(idle.at(YearMonth.of(2026, 12)), idle.at(YearMonth.of(2025, 12)));
    }

    @Test
    void ratesStayWithinTheirBounds() {
        for (String unit : plan("CLOSED").units().keySet()) {
            Series rate = generator.of(plan("CLOSED"), unit);
            for (int month = 1; month <= 12; month++) {
                assertThat(rate.at(YearMonth.of(2025, month))).isBetween(new BigDecimal(40), new BigDecimal(100));
            }
        }
    }

    @Test
    void publishedGrowthIsNearTheImpliedOneButNotTheSame() {
        Series output = generator.of(plan("OUTPUT"), "DEMO-ENERGY");
        PublishedGrowth growth = new PublishedGrowth(output, new Chance("OUTPUT/DEMO-ENERGY"));
        List<Double> differences = YearMonths.of(2026).stream()
                .map(month -> growth.at(month).doubleValue() - implied(output, month))
                .toList();

        assertThat(differences).allMatch(difference -> Math.abs(difference) < 3.0);
        assertThat(differences).anyMatch(difference -> Math.abs(difference) > 0.1);
    }

    @Test
    void everySeasonHasTwelveMonthsAndEveryPlanNamesOne() {
        assertThat(catalogue.life().seasons())
                .allSatisfy((name, shares) -> assertThat(shares).hasSize(12));
        assertThat(catalogue.series())
                .filteredOn(plan -> plan.shape() == SeriesPlan.Shape.FLOW)
                .allMatch(plan -> catalogue.life().seasons().containsKey(plan.season()));
    }

    @Test
    void everyIndicatorHasASeries() {
        assertThat(catalogue.series().stream().map(SeriesPlan::indicator))
                .containsExactlyInAnyOrderElementsOf(catalogue.indicatorByCode().keySet());
    }

    private SeriesPlan plan(String indicator) {
        return catalogue.series().stream()
                .filter(plan -> plan.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static double implied(Series levels, YearMonth month) {
        return (levels.at(month).doubleValue() / levels.at(month.minusYears(1)).doubleValue() - 1) * 100;
    }

    /** The months of a year. */
    private static final class YearMonths {

        static List<YearMonth> of(int year) {
            return java.util.stream.IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> YearMonth.of(year, month))
                    .toList();
        }
    }
}
