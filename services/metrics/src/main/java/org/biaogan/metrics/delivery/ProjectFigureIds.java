package org.biaogan.metrics.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.metrics.earnedvalue.CurvePoint;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.execution.ReportedNumber;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.project.YearPlan;

/** The ids of the numbers of a project, by the names of the fields they stand in. */
record ProjectFigureIds(ProjectLineage lineage) {

    private static final Map<String, FigureKind> PLANNED_AT_A_POINT = Map.of(
            "planPercent", FigureKind.PROJECT_EXPECTED,
            "plannedInvestment", FigureKind.PROJECT_PLANNED_INVESTMENT,
            "plannedInvestmentPercent", FigureKind.PROJECT_PLANNED_SHARE);

    private static final Map<String, FigureKind> REPORTED_AT_A_POINT = Map.of(
            "completed", FigureKind.PROJECT_COMPLETED_SINCE_START,
            "completedPercent", FigureKind.PROJECT_COMPLETED_SHARE,
            "inPlace", FigureKind.PROJECT_IN_PLACE,
            "inPlacePercent", FigureKind.PROJECT_IN_PLACE_SHARE,
            "physicalPercent", FigureKind.PROJECT_PHYSICAL);

    private static final Map<String, FigureKind> OF_WORK = Map.of(
            "physicalPercent", FigureKind.PROJECT_PHYSICAL,
            "expectedPercent", FigureKind.PROJECT_EXPECTED,
            "deviationPoints", FigureKind.PROJECT_DEVIATION);

    private static final Map<String, FigureKind> INDICES =
            Map.of("spi", FigureKind.PROJECT_SPI, "cpi", FigureKind.PROJECT_CPI);

    /** Of what the curves come to, at the end of the last report that says what was built. */
    Map<String, String> ofCurves() {
        Map<String, String> ids = new LinkedHashMap<>();
        built().ifPresent(period -> {
            ids.putAll(at(OF_WORK, period));
            ids.putAll(at(INDICES, period));
        });
        return ids;
    }

    /** Of a point of the curves: a month that only its last ten days report on shows theirs. */
    Map<String, String> ofPoint(CurvePoint point) {
        ReportingPeriod period = ReportingPeriod.parse(point.period());
        Map<String, String> ids = new LinkedHashMap<>(at(PLANNED_AT_A_POINT, period));
        ids.putAll(at(REPORTED_AT_A_POINT, reportedAt(period)));
        return ids;
    }

    /** Of where the project stands in a year, and of its plan: {@code plan.2026} is what a year was to bring. */
    Map<String, String> ofStanding(int year) {
        Map<String, String> ids = new LinkedHashMap<>(ofPlan());
        built().ifPresent(period -> ids.putAll(at(OF_WORK, period)));
        put(ids, ReportedNumber.COMPLETED_SINCE_START);
        put(ids, ReportedNumber.IN_PLACE);
        lineage.reports().stream()
                .filter(report -> report.reported().period().year() == year
                        && report.reported().completedThisYear() != null)
                .reduce((earlier, later) -> later)
                .ifPresent(report -> put(
                        ids,
                        "completedThisYear",
                        FigureKind.PROJECT_COMPLETED_THIS_YEAR,
                        report.reported().period()));
        Optional.ofNullable(ids.get("plan." + year)).ifPresent(id -> ids.put("planThisYear", id));
        return ids;
    }

    private Map<String, String> ofPlan() {
        Map<String, String> ids = new LinkedHashMap<>();
        lineage.of(FigureKind.PROJECT_TOTAL, null)
                .ifPresent(total -> ids.put("totalInvestment", total.id().toString()));
        lineage.project().plans().stream()
                .map(YearPlan::year)
                .forEach(year ->
                        put(ids, "plan." + year, FigureKind.PROJECT_YEAR_PLAN, ReportingPeriod.parse(year + "-12")));
        return ids;
    }

    private Optional<ReportingPeriod> built() {
        return lineage.lastWith(ReportedNumber.PHYSICAL).map(Reported::period);
    }

    private ReportingPeriod reportedAt(ReportingPeriod period) {
        ReportingPeriod lastTenDays = new ReportingPeriod(period.month(), 3);
        return Stream.of(period, lastTenDays)
                .filter(each -> period.isMonth() && lineage.report(each).isPresent())
                .findFirst()
                .orElse(period);
    }

    private Map<String, String> at(Map<String, FigureKind> fields, ReportingPeriod period) {
        Map<String, String> ids = new LinkedHashMap<>();
        fields.forEach((field, kind) -> put(ids, field, kind, period));
        return ids;
    }

    private void put(Map<String, String> ids, ReportedNumber stated) {
        lineage.lastWith(stated).ifPresent(report -> put(ids, stated.field(), stated.kind(), report.period()));
    }

    private void put(Map<String, String> ids, String field, FigureKind kind, ReportingPeriod period) {
        lineage.of(kind, period).ifPresent(figure -> ids.put(field, figure.id().toString()));
    }
}
