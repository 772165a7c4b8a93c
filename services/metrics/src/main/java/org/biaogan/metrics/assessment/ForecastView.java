package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.outlook.Backtest;
import org.biaogan.metrics.outlook.Disagreement;
import org.biaogan.metrics.outlook.Forecast;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.outlook.ForecastMethod;
import org.biaogan.metrics.outlook.Verdict;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Where a year is likely to end, how sure that is, and how such forecasts did before (年末预测).
 *
 * @param low passed with a probability of 0.9, or the year-to-date where that is higher and past years never fell
 * @param high passed with a probability of 0.1
 * @param probability of reaching the target, under a ceiling of staying within it; null without a target
 * @param coverage per cent of cases in which the year is to end from low to high
 * @param years the past years it rests on, the latest first; empty where the year is over
 * @param note what it rests on, and where it seems to contradict the credibility of the rest of the year, why
 * @param band the way there, for the periods still to come
 * @param figures ids of value, low, high and probability; those below have their own
 */
public record ForecastView(
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        BigDecimal probability,
        int coverage,
        Method method,
        List<Integer> years,
        String note,
        String noteEn,
        List<BandPoint> band,
        BacktestView backtest,
        Map<String, String> figures) {

    /** By which method, in which version of it. */
    public record Method(String code, int version, String name, String nameEn) {

        private static final Method STANDARD =
                new Method(ForecastMethod.CODE, ForecastMethod.VERSION, ForecastMethod.NAME, ForecastMethod.NAME_EN);
    }

    /** What the year is likely to have come to by a period's end. */
    public record BandPoint(
            String period, BigDecimal value, BigDecimal low, BigDecimal high, Map<String, String> figures) {}

    /**
     * How the same forecast, made at the same month, would have done in past years (回测).
     *
     * @param items the latest year first; empty where no past year had two before it
     * @param meanAbsoluteErrorPercent of them; null without any
     * @param linearMeanAbsoluteErrorPercent the same, had the year-to-date been carried on evenly
     * @param within how many of the intervals held the actual
     * @param of how many there are
     */
    public record BacktestView(
            List<BacktestItem> items,
            BigDecimal meanAbsoluteErrorPercent,
            BigDecimal linearMeanAbsoluteErrorPercent,
            int within,
            int of,
            Map<String, String> figures) {

        private static BacktestView of(Backtest backtest, TimePeriod period, FigureIds ids) {
            return new BacktestView(
                    backtest.items().stream()
                            .map(item -> BacktestItem.of(item, ids.ofBacktest(period, item.year())))
                            .sorted(Comparator.comparing(BacktestItem::year).reversed())
                            .toList(),
                    backtest.meanAbsoluteErrorPercent(),
                    backtest.linearMeanAbsoluteErrorPercent(),
                    backtest.within(),
                    backtest.items().size(),
                    ids.ofBacktests(period));
        }
    }

    /** One past year, forecast only from the years before it. */
    public record BacktestItem(
            int year,
            BigDecimal forecast,
            BigDecimal low,
            BigDecimal high,
            BigDecimal actual,
            BigDecimal errorPercent,
            boolean within,
            Map<String, String> figures) {

        private static BacktestItem of(Backtest.Item item, Map<String, String> figures) {
            ForecastDistribution forecast = item.forecast();
            return new BacktestItem(
                    item.year(),
                    forecast.median(),
                    forecast.low(),
                    forecast.high(),
                    item.actual(),
                    item.errorPercent(),
                    item.within(),
                    figures);
        }
    }

    /** Of a forecast that is there, beside the verdict on the rest of the year. */
    static ForecastView of(YearEnd yearEnd, Optional<Verdict> verdict, FigureIds ids) {
        Forecast forecast = yearEnd.forecast();
        ForecastDistribution likely = forecast.distribution();
        List<Integer> years =
                forecast.years().stream().sorted(Comparator.reverseOrder()).toList();
        Optional<BigDecimal> probability = Optional.ofNullable(yearEnd.probability(likely));
        ForecastNote note = new ForecastNote(
                years, verdict.flatMap(word -> probability.flatMap(odds -> Disagreement.between(word, odds))));
        return new ForecastView(
                likely.median(),
                likely.low(),
                likely.high(),
                probability.orElse(null),
                ForecastDistribution.COVERAGE_PERCENT,
                Method.STANDARD,
                years,
                note.zh(),
                note.en(),
                yearEnd.band(ids),
                BacktestView.of(yearEnd.backtest(), yearEnd.period(), ids),
                ids.ofForecast(yearEnd.period()));
    }
}
