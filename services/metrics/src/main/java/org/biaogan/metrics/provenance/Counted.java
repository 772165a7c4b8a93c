package org.biaogan.metrics.provenance;

import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;

/** What a number is counted in (计量单位), in both languages. */
record Counted(String unit, String unitEn) {

    static final Counted PER_CENT = new Counted("%", "%");
    static final Counted POINTS = new Counted("百分点", "points");
    private static final Counted PLACES = new Counted("位", "places");
    private static final Counted TIMES = new Counted("倍", "times");
    private static final Counted YEARS = new Counted("年", "years");
    static final Counted NOTHING = new Counted(null, null);

    static Counted in(Figure figure) {
        return switch (figure.id().kind()) {
            case COMPLETION,
                    EXPECTED,
                    PUBLISHED_GROWTH,
                    IMPLIED_GROWTH,
                    REQUIRED_GROWTH,
                    SAME_MONTHS_BEST_GROWTH,
                    GROWTH_SO_FAR,
                    PLAUSIBLE_GROWTH_LOW,
                    PLAUSIBLE_GROWTH_HIGH,
                    BACKTEST_ERROR,
                    MEAN_ERROR,
                    LINEAR_MEAN_ERROR,
                    CONTRIBUTION_SHARE -> PER_CENT;
            case GROWTH_DIFFERENCE, CONTRIBUTION, CONTRIBUTION_REST, THEME_MEDIAN -> POINTS;
            case PLACE, PLACE_OF_BOTH, PREVIOUS_PLACE, PLACES_MOVED -> PLACES;
            case MULTIPLE_OF_MEAN, MULTIPLE_OF_BEST -> TIMES;
            case INTERVALS_HELD -> YEARS;
            case DEVIATION -> ofDeviation(figure);
            case PROBABILITY -> NOTHING;
            default -> own(figure.indicator());
        };
    }

    /** How many decimals it is shown with: the indicator's, but for what is counted by itself. */
    static int decimals(Figure figure) {
        return switch (figure.id().kind()) {
            case PLACE, PLACE_OF_BOTH, PREVIOUS_PLACE, PLACES_MOVED, INTERVALS_HELD -> 0;
            case MULTIPLE_OF_MEAN, MULTIPLE_OF_BEST, CONTRIBUTION, CONTRIBUTION_REST -> 2;
            case THEME_MEDIAN -> 1;
            default -> figure.indicator().decimals();
        };
    }

    /** What the number says; null for what only a computation means. */
    static Measure measure(Figure figure) {
        return switch (figure.id().kind()) {
            case COMPLETION, EXPECTED -> Measure.RATIO;
            case PUBLISHED_GROWTH,
                    IMPLIED_GROWTH,
                    REQUIRED_GROWTH,
                    SAME_MONTHS_BEST_GROWTH,
                    GROWTH_SO_FAR,
                    PLAUSIBLE_GROWTH_LOW,
                    PLAUSIBLE_GROWTH_HIGH -> Measure.GROWTH;
            case DEVIATION,
                    GROWTH_DIFFERENCE,
                    PROBABILITY,
                    MULTIPLE_OF_MEAN,
                    MULTIPLE_OF_BEST,
                    BACKTEST_ERROR,
                    MEAN_ERROR,
                    LINEAR_MEAN_ERROR,
                    INTERVALS_HELD,
                    PLACE,
                    PLACE_OF_BOTH,
                    PREVIOUS_PLACE,
                    PLACES_MOVED,
                    CONTRIBUTION,
                    CONTRIBUTION_SHARE,
                    CONTRIBUTION_REST,
                    THEME_MEDIAN -> null;
            default -> figure.indicator().measure();
        };
    }

    /** Whatever is held against the target of single periods is of the year so far, other than those periods' own numbers. */
    static Basis basis(Figure figure) {
        if (figure.indicator() == null) {
            return null;
        }
        Basis own = figure.indicator().basis();
        return switch (figure.id().kind()) {
            case RECORDED,
                    SUM_OF_UNITS,
                    PUBLISHED_GROWTH,
                    IMPLIED_GROWTH,
                    GROWTH_DIFFERENCE,
                    REQUIRED_GROWTH,
                    BEST_MONTH,
                    PLAUSIBLE_LOW,
                    PLAUSIBLE_HIGH,
                    PLAUSIBLE_GROWTH_LOW,
                    PLAUSIBLE_GROWTH_HIGH,
                    CONTRIBUTION,
                    CONTRIBUTION_SHARE,
                    CONTRIBUTION_REST -> own;
            default -> own == Basis.PERIOD && figure.indicator().takesPublishedGrowth() ? Basis.YTD : own;
        };
    }

    private static Counted ofDeviation(Figure figure) {
        return switch (figure.deviationUnit()) {
            case POINTS -> POINTS;
            case PLACES -> PLACES;
            case UNIT -> own(figure.indicator());
        };
    }

    private static Counted own(IndicatorView indicator) {
        return new Counted(indicator.unitOfMeasure(), indicator.unitOfMeasureEn());
    }
}
