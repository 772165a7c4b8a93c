package org.biaogan.metrics.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.earnedvalue.Assay;
import org.biaogan.metrics.earnedvalue.CurvePoint;
import org.biaogan.metrics.earnedvalue.Index;
import org.biaogan.metrics.earnedvalue.PaperProgress;
import org.biaogan.metrics.earnedvalue.Phase;
import org.biaogan.metrics.earnedvalue.Plan;
import org.biaogan.metrics.earnedvalue.Position;
import org.biaogan.metrics.earnedvalue.ProjectLightRule;
import org.biaogan.metrics.earnedvalue.Reported;
import org.biaogan.metrics.earnedvalue.Threshold;
import org.biaogan.metrics.formula.WorkedExamples.Given;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.period.ReportingPeriod;

/** The examples of what is reckoned of projects. */
final class ProjectWorkedExamples {

    private ProjectWorkedExamples() {}

    static Map<String, Function<Given, Map<String, Object>>> all() {
        return Map.of(
                "project-time-share", given -> Map.of("share", plan(given).timeShare(day(given, "day"))),
                "project-planned-investment",
                        given -> Map.of("planned", plan(given).investmentBy(day(given, "day"))),
                "project-deviation",
                        given -> Map.of(
                                "deviation",
                                given.number("physical").subtract(plan(given).timeShare(day(given, "day")))),
                "project-investment-share",
                        given -> Map.of("share", CurvePoint.share(given.number("amount"), given.number("total"))),
                "project-spi",
                        given -> Map.of(
                                "spi",
                                Index.ofSchedule(given.number("physical"), given.number("planned"))
                                        .value()),
                "project-cpi",
                        given -> Map.of(
                                "cpi",
                                Index.ofCost(given.number("physical"), given.number("total"), given.number("cost"))
                                        .value()),
                "project-light", ProjectWorkedExamples::light,
                "paper-progress", ProjectWorkedExamples::paper);
    }

    private static Map<String, Object> light(Given given) {
        Reported last = reported(given.text("period"), null, null, null, given.number("physical"));
        Assay assay =
                Assay.of(new Position(Phase.UNDERWAY, null, plan(given), last), defaultRule(), day(given, "today"));
        return Map.of("deviation", assay.deviationPoints(), "light", assay.light());
    }

    private static Map<String, Object> paper(Given given) {
        Reported before = reported("2026-06", null, null, null, given.number("physicalBefore"));
        Reported now = reported(
                "2026-07",
                given.number("completed"),
                given.number("sinceStart"),
                given.number("inPlace"),
                given.number("physical"));
        return Map.of(
                "signs",
                PaperProgress.of(now, before).stream()
                        .map(flag -> flag.code().name())
                        .collect(Collectors.joining(", ")));
    }

    private static Reported reported(
            String period, BigDecimal completed, BigDecimal sinceStart, BigDecimal inPlace, BigDecimal physical) {
        return new Reported(ReportingPeriod.parse(period), completed, null, sinceStart, inPlace, physical, 0, null);
    }

    private static Plan plan(Given given) {
        Map<Integer, BigDecimal> years = new HashMap<>();
        years.put(2025, given.number("plan2025"));
        years.put(2026, given.number("plan2026"));
        return new Plan(day(given, "start"), day(given, "completion"), null, years);
    }

    private static LocalDate day(Given given, String name) {
        return LocalDate.parse(given.text(name));
    }

    /** As it is seeded. */
    private static ProjectLightRule defaultRule() {
        return new ProjectLightRule(
                List.of(band(Light.GREEN, -5, null), band(Light.YELLOW, -15, -5), band(Light.RED, null, -15)),
                List.of(band(Light.YELLOW, null, 31), band(Light.RED, 31, null)),
                List.of(band(Light.YELLOW, null, 61), band(Light.RED, 61, null)),
                10);
    }

    private static Threshold band(Light light, Integer from, Integer to) {
        return new Threshold(light, number(from), number(to));
    }

    private static BigDecimal number(Integer whole) {
        return whole == null ? null : BigDecimal.valueOf(whole);
    }
}
