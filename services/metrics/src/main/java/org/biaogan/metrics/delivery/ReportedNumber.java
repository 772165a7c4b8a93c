package org.biaogan.metrics.delivery;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.figure.FigureKind;

/** The numbers that reports of a project state, and which figures they are. */
enum ReportedNumber {
    COMPLETED(FigureKind.PROJECT_COMPLETED, Reported::completed),
    COMPLETED_THIS_YEAR(FigureKind.PROJECT_COMPLETED_THIS_YEAR, Reported::completedThisYear),
    COMPLETED_SINCE_START(FigureKind.PROJECT_COMPLETED_SINCE_START, Reported::completedSinceStart),
    IN_PLACE(FigureKind.PROJECT_IN_PLACE, Reported::inPlace),
    PHYSICAL(FigureKind.PROJECT_PHYSICAL, Reported::physicalPercent),
    ACTUAL_COST(FigureKind.PROJECT_ACTUAL_COST, Reported::actualCost);

    private final FigureKind kind;
    private final Function<Reported, BigDecimal> number;

    ReportedNumber(FigureKind kind, Function<Reported, BigDecimal> number) {
        this.kind = kind;
        this.number = number;
    }

    FigureKind kind() {
        return kind;
    }

    /** Null where the report does not state it. */
    BigDecimal in(Reported report) {
        return number.apply(report);
    }

    static Optional<ReportedNumber> of(FigureKind kind) {
        return Arrays.stream(values()).filter(stated -> stated.kind == kind).findFirst();
    }
}
