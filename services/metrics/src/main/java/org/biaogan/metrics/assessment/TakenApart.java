package org.biaogan.metrics.assessment;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.biaogan.metrics.assessment.Breakdown.PartRemark;
import org.biaogan.metrics.comparison.Contribution;
import org.biaogan.metrics.comparison.Contribution.Step;
import org.biaogan.metrics.comparison.RollUp;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitHierarchy;

/** One unit's numbers at a period and a year before, beside those of the units right below it. */
final class TakenApart {

    private final Frame frame;
    private final Subject subject;
    private final TimePeriod period;
    private final Map<String, Assessor> family = new HashMap<>();

    TakenApart(Frame frame, Subject subject, TimePeriod period, UnitSums sums) {
        this.frame = frame;
        this.subject = subject;
        this.period = period;
        Stream.concat(Stream.of(subject.unit()), below().stream()).forEach(unit -> {
            Subject member = new Subject(subject.indicator(), unit);
            family.put(unit, frame.assessor(member, sums.of(member), List.of()));
        });
    }

    Breakdown breakdown() {
        Series whole = series(subject.unit());
        Contribution contribution = contribution();
        OffsetDateTime asOf = frame.asOf().atZone(frame.zone()).toOffsetDateTime();
        ContributionLineage lineage = lineage();
        Map<String, Map<String, String>> ofParts = new LinkedHashMap<>();
        Map<String, PartRemark> remarks = new LinkedHashMap<>();
        contribution.parts().keySet().forEach(unit -> {
            ofParts.put(unit, lineage.idsOfPart(unit));
            remarks.put(unit, remark(series(unit)));
        });
        return new Breakdown(
                period,
                asOf,
                indicator(),
                frame.units().get(subject.unit()),
                step(whole),
                contribution,
                missing(whole),
                whole.growthPublished(period),
                whole.growthStatus(period),
                whole.remarks().of(period),
                remarks,
                frame.units(),
                new Breakdown.Ids(lineage.idsOfWhole(), ofParts, lineage.idsOfRest()));
    }

    /** The ways to the figures. */
    ContributionLineage lineage() {
        return new ContributionLineage(family, subject.unit(), period, contribution(), frame.placed());
    }

    private Contribution contribution() {
        Series whole = series(subject.unit());
        return Contribution.of(step(whole), parts(whole));
    }

    /** Those that have a number at either period, or should have. */
    private SortedMap<String, Step> parts(Series whole) {
        Set<String> expected = new TreeSet<>();
        rollUps(whole).forEach(rollUp -> expected.addAll(rollUp.children().keySet()));
        SortedMap<String, Step> parts = new TreeMap<>();
        for (String unit : below()) {
            Step step = step(series(unit));
            if (expected.contains(unit)
                    || step.level().isPresent()
                    || step.earlier().isPresent()) {
                parts.put(unit, step);
            }
        }
        return parts;
    }

    private List<String> missing(Series whole) {
        return rollUps(whole)
                .filter(rollUp -> !rollUp.value().isPresent())
                .flatMap(rollUp -> rollUp.missing().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<RollUp> rollUps(Series whole) {
        return Stream.of(period, period.previousYear()).map(whole::rollUp).flatMap(Optional::stream);
    }

    private PartRemark remark(Series series) {
        return new PartRemark(series.status(period), series.remarks().ofLevels(period));
    }

    private Step step(Series series) {
        return new Step(
                series.reading(period).derived(),
                series.reading(period.previousYear()).derived());
    }

    private Collection<String> below() {
        return new UnitHierarchy(frame.units()).below(subject.unit());
    }

    private Series series(String unit) {
        return family.get(unit).series();
    }

    private IndicatorView indicator() {
        return frame.indicators().get(subject.indicator());
    }
}
