package org.biaogan.metrics.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.biaogan.metrics.assessment.AssessmentView.Responsible;
import org.biaogan.metrics.assessment.AssessmentView.UnitsBelow;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.light.Light;
import org.biaogan.metrics.light.LightInputs;
import org.biaogan.metrics.light.LightRuleView;
import org.biaogan.metrics.light.Lit;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.official.OfficialView;
import org.biaogan.metrics.outlook.ForecastDistribution;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.progress.Absence;
import org.biaogan.metrics.progress.Derived;
import org.biaogan.metrics.progress.DeviationUnit;
import org.biaogan.metrics.progress.GrowthRemark;
import org.biaogan.metrics.progress.Progress;
import org.biaogan.metrics.progress.Standing;
import org.biaogan.metrics.progress.Yardstick;
import org.biaogan.metrics.target.Ambition;
import org.biaogan.metrics.target.TargetView;
import org.biaogan.metrics.trajectory.Trajectory;
import org.biaogan.metrics.unit.UnitView;

/**
 * Writes the row of one subject from what is known of it.
 *
 * @param today as of the instant looked at, which decides what is due
 */
record Assessor(
        IndicatorView indicator,
        UnitView unit,
        Series series,
        Goals goals,
        Lighting lighting,
        Map<String, OfficialView> officials,
        Kin kin,
        PendingCounts pending,
        LocalDate today) {

    /** The row at the indicator's last period on or before the one asked for. */
    AssessmentView at(TimePeriod asked) {
        TimePeriod period = asked.last(indicator.frequency());
        TargetView target = goals.of(period.year());
        Lineage lineage = new Lineage(this);
        LocalDate dueOn = period.dueOn(indicator.releaseLagDays());
        return row(period, target, lineage, verdict(period, lineage.reckoned().progress(period), dueOn), dueOn);
    }

    /** When anything became known last that the numbers of a period are made of, also that there is none. */
    Instant known(TimePeriod asked) {
        TimePeriod period = asked.last(indicator.frequency());
        ObservationView growth = series.recordedGrowth(period);
        Instant past = new PastLineage(this, new Lineage(this), period).seen();
        Instant set = goals.knownFrom(period.year());
        return Lineage.latest(
                series.seen(period),
                past,
                growth == null ? null : growth.knownFrom(),
                set,
                kin.seenBelow().apply(period.year()),
                kin.placedSince(),
                indicator.knownFrom());
    }

    private Verdict verdict(TimePeriod period, Optional<Progress> progress, LocalDate dueOn) {
        LightRuleView rule = lighting.rule(indicator, period);
        Optional<LightInputs> inputs = lighting.inputs(this, period, progress);
        Optional<Light> light = inputs.flatMap(rule.rule()::light).map(Lit::light);
        Standing standing = progress.map(measured -> Standing.of(measured, series.told(period), dueOn, today, light))
                .orElse(Standing.WITHOUT_TARGET);
        Optional<Absence> obstacle = progress.map(Progress::deviation).map(Derived::absence);
        return new Verdict(standing, rule, inputs, obstacle);
    }

    /** How a period stands against its year's target; empty without one. */
    Optional<Progress> progress(TimePeriod period) {
        return Optional.ofNullable(goals.of(period.year())).map(target -> Yardstick.of(
                        indicator.measure(),
                        indicator.basis(),
                        indicator.direction(),
                        Goals.goal(target).orBase(series.atPreviousYearEnd(period)))
                .measure(series.actual(period), course().of(target), period));
    }

    /** What is left of the year's target at a period; empty without one. */
    Optional<Rest> rest(TimePeriod period) {
        return progress(period).map(measured -> rest(period, measured));
    }

    /** What is left of the year's target where it stands so at a period. */
    Rest rest(TimePeriod period, Progress measured) {
        return new Rest(indicator, series, goals.of(period.year()), measured, period);
    }

    /** Where the year is likely to end, seen from a period. */
    YearEnd yearEnd(TimePeriod period) {
        return new YearEnd(indicator, series, goals.of(period.year()), period);
    }

    /** The same subject on the day its year-end is due, had the periods after one brought these numbers. */
    Assessor supposing(SortedMap<TimePeriod, BigDecimal> way, TimePeriod period) {
        LocalDate due = period.yearEnd(indicator.frequency()).dueOn(indicator.releaseLagDays());
        return new Assessor(indicator, unit, series.supposing(way), goals, lighting, officials, kin, pending, due);
    }

    /** By which way the targets of this subject are expected to be reached. */
    private Course course() {
        return new Course(indicator, series);
    }

    /** The trajectory of a year's target; empty without one. */
    Optional<Trajectory> trajectory(int year) {
        return Optional.ofNullable(goals.of(year)).map(course()::of);
    }

    private AssessmentView row(
            TimePeriod period, TargetView target, Lineage lineage, Verdict verdict, LocalDate dueOn) {
        Optional<Progress> progress = lineage.reckoned().progress(period);
        Optional<ObservationView> recorded = Optional.ofNullable(series.recorded(period));
        Optional<TargetView> goal = Optional.ofNullable(target);
        GrowthRemark growth = series.remarks().of(period);
        Optional<ForecastDistribution> forecast = lineage.reckoned().forecast(period);
        BigDecimal deviation =
                progress.map(measured -> measured.deviation().value()).orElse(null);
        DeviationUnit deviationUnit = progress.map(Progress::deviationUnit).orElse(null);
        FigureIds ids = new FigureIds(lineage);
        return new AssessmentView(
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unitOfMeasure(),
                indicator.unitOfMeasureEn(),
                indicator.decimals(),
                indicator.measure(),
                indicator.basis(),
                indicator.direction(),
                indicator.frequency(),
                indicator.themes(),
                unit.code(),
                unit.name(),
                unit.nameEn(),
                period.toString(),
                series.actual(period).value(),
                indicator.basis().shown(indicator.measure()),
                series.status(period),
                recorded.map(ObservationView::source).orElse(null),
                recorded.map(ObservationView::releasedOn).orElse(null),
                recorded.map(ObservationView::knownFrom).orElse(null),
                series.derivation(period),
                series.rollUp(period)
                        .map(rollUp -> UnitsBelow.of(rollUp, ids.ofRollUp(period)))
                        .orElse(null),
                goal.map(TargetView::id).orElse(null),
                goal.map(TargetView::value).orElse(null),
                goal.map(TargetView::low).orElse(null),
                goal.map(TargetView::high).orElse(null),
                goal.map(TargetView::base).orElse(null),
                goals.value(period.year(), Ambition.FLOOR),
                goals.value(period.year(), Ambition.STRETCH),
                goal.map(asked -> course().used(asked, period)).orElse(null),
                progress.map(measured -> measured.completionPercent().value()).orElse(null),
                progress.map(measured -> measured.expectedPercent().value()).orElse(null),
                deviation,
                deviationUnit == DeviationUnit.POINTS ? deviation : null,
                deviationUnit,
                verdict.standing().light(),
                verdict.standing().state(),
                verdict.lightRule(),
                verdict.reason(indicator, deviationUnit, LightWords.ZH),
                verdict.reason(indicator, deviationUnit, LightWords.EN),
                verdict.peerAverage(),
                progress.map(measured -> measured.rest().remaining().value()).orElse(null),
                progress.map(measured -> measured.rest().months()).orElse(null),
                progress.map(measured -> measured.rest().requiredPerMonth().value())
                        .orElse(null),
                series.growthPublished(period),
                series.growthImplied(period).value(),
                growth.comparison().difference().value(),
                indicator.takesPublishedGrowth() ? indicator.basis() : null,
                series.growthStatus(period),
                growth.note(),
                growth.noteEn(),
                dueOn,
                goal.map(this::responsible).orElse(List.of()),
                goal.map(TargetView::flagship).orElse(false),
                lineage.reckoned().rest(period).map(Rest::requiredGrowthPercent).orElse(null),
                forecast.map(ForecastDistribution::median).orElse(null),
                forecast.map(ForecastDistribution::low).orElse(null),
                forecast.map(ForecastDistribution::high).orElse(null),
                forecast.map(yearEnd(period)::probability).orElse(null),
                ids.at(period, verdict),
                pending.of(indicator.code(), unit.code(), period.end()));
    }

    private List<Responsible> responsible(TargetView target) {
        return target.responsible().stream()
                .map(officials::get)
                .filter(Objects::nonNull)
                .map(official -> new Responsible(
                        official.code(),
                        official.name(),
                        official.nameEn(),
                        official.title(),
                        official.titleEn(),
                        official.phone()))
                .toList();
    }
}
