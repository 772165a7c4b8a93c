package org.biaogan.metrics.assessment;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biaogan.metrics.assessment.ScenarioView.Point;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.rest.Rejected;

/** Where a year would end if its coming months ran as supposed (情景), and how that would stand against the target. */
record Scenario(Assessor assessor, TimePeriod period, Supposition supposed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 422 where the numbers of the subject do not allow it. */
    ScenarioView view() {
        requireSum();
        SortedMap<TimePeriod, BigDecimal> way = way();
        Assessor afterwards = assessor.supposing(way, period);
        AssessmentView row = afterwards.at(end());
        return new ScenarioView(
                period.toString(),
                row.actual(),
                row.target(),
                row.completionPercent(),
                shortfall(row),
                afterwards.progress(end()).map(Progress::met).orElse(null),
                row.light(),
                row.state(),
                row.lightReason(),
                row.lightReasonEn(),
                way.entrySet().stream()
                        .map(point -> new Point(point.getKey().toString(), point.getValue()))
                        .toList());
    }

    private void requireSum() {
        IndicatorView indicator = assessor.indicator();
        if (!indicator.takesPublishedGrowth()) {
            throw Rejected.violating(
                    "indicator", "NOT_ADDITIVE", "'%s' is no sum of its months.".formatted(indicator.code()));
        }
        if (supposed.growthPercent() != null && indicator.basis() == Basis.POINT) {
            throw Rejected.violating(
                    "growthPercent", "NOT_ADDITIVE", "The months of a stock have no growth of their own.");
        }
        if (number(period) == null) {
            throw Rejected.violating("period", "NOTHING_KNOWN", "No number is known at %s.".formatted(period));
        }
    }

    /** Year to date, or the stock, at the periods still to come. */
    private SortedMap<TimePeriod, BigDecimal> way() {
        SortedMap<TimePeriod, BigDecimal> way = new TreeMap<>();
        TimePeriod.periodsOfYear(period.year(), assessor.indicator().frequency()).stream()
                .filter(still -> still.end().isAfter(period.end()))
                .forEach(still -> way.put(still, number(period).add(gain(still))));
        return way;
    }

    private BigDecimal gain(TimePeriod until) {
        BigDecimal months = BigDecimal.valueOf(until.endMonth() - period.endMonth());
        if (supposed.perMonth() != null) {
            return supposed.perMonth().multiply(months);
        }
        return supposed.total() != null
                ? supposed.total().multiply(months).divide(BigDecimal.valueOf(period.monthsRemaining()), DECIMAL128)
                : lastYear(until)
                        .subtract(lastYear(period))
                        .multiply(supposed.growthPercent().add(HUNDRED))
                        .divide(HUNDRED, DECIMAL128);
    }

    private BigDecimal lastYear(TimePeriod at) {
        BigDecimal number = number(at.previousYear());
        if (number == null) {
            throw Rejected.violating(
                    "growthPercent", "LAST_YEAR_UNKNOWN", "No number is known at %s.".formatted(at.previousYear()));
        }
        return number;
    }

    /** What is missing at the year's end, or by what a ceiling is exceeded; nothing where the target is met. */
    private BigDecimal shortfall(AssessmentView row) {
        if (row.remaining() == null) {
            return null;
        }
        BigDecimal missing = row.direction() == Direction.DOWN ? row.remaining().negate() : row.remaining();
        return missing.max(BigDecimal.ZERO);
    }

    private TimePeriod end() {
        return period.yearEnd(assessor.indicator().frequency());
    }

    private BigDecimal number(TimePeriod at) {
        return assessor.series().actual(at).value();
    }
}
