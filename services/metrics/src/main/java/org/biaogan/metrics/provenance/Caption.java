package org.biaogan.metrics.provenance;

import org.biaogan.metrics.assessment.Figure;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.indicator.Basis;
import org.biaogan.metrics.indicator.Direction;
import org.biaogan.metrics.indicator.IndicatorView;

/**
 * What a number is called (数据名称), in both languages. Under a ceiling (控制数) the same kinds are an allowance and its use:
 * nobody is asked to use up what must not be exceeded.
 */
record Caption(String text, String textEn) {

    static Caption of(Figure figure) {
        FigureKind kind = figure.id().kind();
        Caption plain = new Caption(kind.text(), kind.textEn());
        return isUnderCeiling(figure.indicator()) ? underCeiling(kind, plain) : plain;
    }

    private static Caption underCeiling(FigureKind kind, Caption plain) {
        return switch (kind) {
            case COMPLETION -> new Caption("使用率", "share used");
            case REMAINING -> new Caption("剩余额度", "allowance left");
            case REQUIRED_PER_MONTH -> new Caption("月均可用额度", "allowance per month");
            case REQUIRED_GROWTH -> new Caption("剩余月份允许增速", "growth allowed in the remaining months");
            case SAME_MONTHS_BEST_GROWTH ->
                new Caption("近五年剩余月份最低增速", "lowest growth of the same months in five years");
            default -> plain;
        };
    }

    private static boolean isUnderCeiling(IndicatorView indicator) {
        return indicator != null
                && indicator.direction() == Direction.DOWN
                && indicator.basis() != Basis.POINT
                && indicator.takesPublishedGrowth();
    }
}
