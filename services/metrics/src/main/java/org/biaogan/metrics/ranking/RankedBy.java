package org.biaogan.metrics.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.biaogan.metrics.assessment.AssessmentView;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;

/** What units are ranked by (排位依据). */
public enum RankedBy {
    /** The actual itself: as recorded, or to year to date. */
    ACTUAL,
    /** The share of the target reached (完成率). */
    COMPLETION,
    /** Growth on the year before, as published, or as the levels imply where none of the group's was published (增速). */
    GROWTH,
    /** How far ahead of what is expected (超欠序时). */
    DEVIATION;

    /** Whether one number can be better than another: neither end of a range is. */
    boolean hasOrder(IndicatorView indicator) {
        return this == COMPLETION || this == DEVIATION || indicator.direction() != Direction.RANGE;
    }

    /** Of a ceiling the share that is used is the better the smaller; a deviation is positive when better, always. */
    boolean fallingIsBetter(IndicatorView indicator) {
        return switch (this) {
            case ACTUAL, GROWTH -> indicator.direction() == Direction.DOWN;
            case COMPLETION -> indicator.direction() == Direction.DOWN && indicator.basis() != Basis.POINT;
            case DEVIATION -> false;
        };
    }

    /** The number of a row; null where it has none. */
    BigDecimal value(AssessmentView row, GrowthKind growth) {
        return switch (this) {
            case ACTUAL -> row.actual();
            case COMPLETION -> row.completionPercent();
            case DEVIATION -> row.deviation();
            case GROWTH -> growth == null || row.measure() == Measure.GROWTH ? row.actual() : growth.of(row);
        };
    }

    /** The name of the row's field which that number stands in. */
    String field(AssessmentView row, GrowthKind growth) {
        return switch (this) {
            case ACTUAL -> "actual";
            case COMPLETION -> "completionPercent";
            case DEVIATION -> "deviation";
            case GROWTH -> growth == null || row.measure() == Measure.GROWTH ? "actual" : growth.field();
        };
    }

    /** Stands in printed ids: never changes. */
    int number() {
        return switch (this) {
            case ACTUAL -> 0;
            case COMPLETION -> 1;
            case GROWTH -> 2;
            case DEVIATION -> 3;
        };
    }

    static Optional<RankedBy> ofNumber(int number) {
        return Arrays.stream(values()).filter(by -> by.number() == number).findFirst();
    }

    /** Why a row has no number to be ranked by. */
    Unranked why(AssessmentView row) {
        boolean needsTarget = this == COMPLETION || this == DEVIATION;
        if (needsTarget && row.targetId() == null) {
            return Unranked.NO_TARGET;
        }
        return row.actual() == null ? Unranked.of(row.state()) : Unranked.NOT_FORMED;
    }
}
