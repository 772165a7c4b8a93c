package org.biaogan.metrics.assessment;

import java.util.Locale;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.trajectory.Trajectory;

/** Which formula formed a number, by its code: the same distinctions that the yardsticks make. */
record FormulaChoice(IndicatorView indicator, TargetView target) {

    String of(FigureKind kind, Trajectory.Kind trajectory) {
        return switch (kind) {
            case RECORDED -> "recorded";
            case PUBLISHED_GROWTH -> "growth-published";
            case SUM_OF_PERIODS -> "year-to-date";
            case SUM_OF_UNITS -> "roll-up";
            case TARGET, LOW, HIGH, BASE, FLOOR, STRETCH -> "target";
            case COMPLETION -> "completion-" + way();
            case EXPECTED -> "expected-" + trajectory.name().toLowerCase(Locale.ROOT);
            case EXPECTED_VALUE -> "expected-value";
            case DEVIATION -> "deviation-" + (isCompletedByShares() ? shares() : gap());
            case REMAINING -> "remaining";
            case REQUIRED_PER_MONTH -> "required-per-month";
            case IMPLIED_GROWTH -> "growth-implied";
            case GROWTH_DIFFERENCE -> "growth-difference";
            case FORECAST, FORECAST_LOW, FORECAST_HIGH -> "forecast";
            case PROBABILITY -> "probability";
            case REQUIRED_GROWTH -> "required-growth";
            case MEAN_PER_MONTH -> "mean-per-month";
            case BEST_MONTH -> "best-month";
            case MULTIPLE_OF_MEAN, MULTIPLE_OF_BEST -> "multiples";
            case FORECAST_OF_PERIOD, FORECAST_OF_PERIOD_LOW, FORECAST_OF_PERIOD_HIGH -> "forecast-path";
            case BACKTEST, BACKTEST_LOW, BACKTEST_HIGH, BACKTEST_ERROR, MEAN_ERROR, LINEAR_MEAN_ERROR, INTERVALS_HELD ->
                "backtest";
            case PEER_AVERAGE -> "peer-average";
            case PLACE, PLACE_OF_BOTH, PREVIOUS_PLACE, PLACES_MOVED -> "rank";
            case CONTRIBUTION, CONTRIBUTION_SHARE, CONTRIBUTION_REST -> "contribution";
            case THEME_MEDIAN -> "theme-median";
            case SAME_MONTHS_LAST_YEAR, SAME_MONTHS_BEST, SAME_MONTHS_BEST_GROWTH, GROWTH_SO_FAR -> "same-months";
            case PLAUSIBLE_LOW, PLAUSIBLE_HIGH, PLAUSIBLE_GROWTH_LOW, PLAUSIBLE_GROWTH_HIGH -> "plausible-range";
            case PROJECT_TOTAL,
                    PROJECT_YEAR_PLAN,
                    PROJECT_COMPLETED,
                    PROJECT_COMPLETED_THIS_YEAR,
                    PROJECT_COMPLETED_SINCE_START,
                    PROJECT_IN_PLACE,
                    PROJECT_PHYSICAL,
                    PROJECT_ACTUAL_COST,
                    PROJECT_EXPECTED,
                    PROJECT_DEVIATION,
                    PROJECT_PLANNED_INVESTMENT,
                    PROJECT_PLANNED_SHARE,
                    PROJECT_COMPLETED_SHARE,
                    PROJECT_IN_PLACE_SHARE,
                    PROJECT_SPI,
                    PROJECT_CPI -> throw new IllegalArgumentException(kind + " is a number of no indicator");
        };
    }

    boolean isStock() {
        return indicator.basis() == Basis.POINT && isCompletedByShares();
    }

    private String way() {
        if (isStock()) {
            return "stock";
        }
        return indicator.direction() == Direction.DOWN ? "ceiling" : "cumulative";
    }

    private String shares() {
        return way().equals("ceiling") ? "ceiling" : "share";
    }

    private String gap() {
        if (isRange()) {
            return "range";
        }
        if (indicator.measure() == Measure.RANK) {
            return "rank";
        }
        return indicator.direction() == Direction.DOWN ? "gap-down" : "gap";
    }

    private boolean isCompletedByShares() {
        return indicator.takesPublishedGrowth() && !isRange();
    }

    private boolean isRange() {
        return indicator.direction() == Direction.RANGE || target != null && target.value() == null;
    }
}
