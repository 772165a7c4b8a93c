package org.biaogan.metrics.execution;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.figure.ProjectNumber;

/** The numbers that reports of a project state, the fields they stand in, and which figures they are. */
public enum ReportedNumber {
    COMPLETED("completed", FigureKind.PROJECT_COMPLETED, Reported::completed),
    COMPLETED_THIS_YEAR("completedThisYear", FigureKind.PROJECT_COMPLETED_THIS_YEAR, Reported::completedThisYear),
    COMPLETED_SINCE_START(
            "completedSinceStart", FigureKind.PROJECT_COMPLETED_SINCE_START, Reported::completedSinceStart),
    IN_PLACE("inPlace", FigureKind.PROJECT_IN_PLACE, Reported::inPlace),
    ACTUAL_COST("actualCost", FigureKind.PROJECT_ACTUAL_COST, Reported::actualCost),
    PHYSICAL("physicalPercent", FigureKind.PROJECT_PHYSICAL, Reported::physicalPercent);

    private final String field;
    private final FigureKind kind;
    private final Function<Reported, BigDecimal> number;

    ReportedNumber(String field, FigureKind kind, Function<Reported, BigDecimal> number) {
        this.field = field;
        this.kind = kind;
        this.number = number;
    }

    /** Its name in answers. */
    public String field() {
        return field;
    }

    public FigureKind kind() {
        return kind;
    }

    /** Null where the report does not state it. */
    public BigDecimal in(Reported report) {
        return number.apply(report);
    }

    /** Empty for what no report states. */
    public static Optional<ReportedNumber> of(FigureKind kind) {
        return Arrays.stream(values()).filter(stated -> stated.kind == kind).findFirst();
    }

    /**
     * The ids of what a version of a report states, by the names of its fields.
     *
     * @param project the project's number
     */
    static Map<String, String> ids(ProgressVersion version, int project) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (ReportedNumber stated : values()) {
            if (stated.in(version.reported()) != null) {
                ids.put(
                        stated.field,
                        ProjectNumber.id(stated.kind, project, version.reportingPeriod(), version.knownFrom)
                                .toString());
            }
        }
        return ids;
    }
}
