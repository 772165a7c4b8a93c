package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.target.TargetBook;
import org.biaogan.metrics.target.TargetFilter;
import org.biaogan.metrics.target.TargetView;

/**
 * Finds where every target stood at an instant: at the period asked for, or else at its last due one. The statements grow
 * with the number of different due months only, of which monthly and quarterly indicators have one or two.
 */
@ApplicationScoped
public class StandingArchive {

    private final FrameBuilder frames;
    private final TargetBook targets;
    private final AssessmentBoard board;

    StandingArchive(FrameBuilder frames, TargetBook targets, AssessmentBoard board) {
        this.frames = frames;
        this.targets = targets;
        this.board = board;
    }

    /**
     * The standings by indicator and unit, as {@code FAI/PX}. Needs a session.
     *
     * @param units empty for all
     * @param responsible an official's code; null for all
     */
    public Uni<Map<String, Stand>> at(
            Instant asOf, Optional<TimePeriod> period, Collection<String> units, String responsible) {
        return frames.at(asOf).chain(frame -> {
            LocalDate today = LocalDate.ofInstant(asOf, frame.zone());
            int year = period.map(TimePeriod::year).orElse(today.getYear());
            TargetFilter goals =
                    new TargetFilter(null, units, List.of(year - 2, year - 1, year), null, responsible, asOf);
            return targets.found(goals).chain(found -> stands(frame, found, period, today));
        });
    }

    private Uni<Map<String, Stand>> stands(
            Frame frame, List<TargetView> goals, Optional<TimePeriod> period, LocalDate today) {
        Map<TimePeriod, List<Subject>> months = new TreeMap<>();
        subjects(frame, goals).forEach(subject -> months.computeIfAbsent(
                        period.orElseGet(() -> lastDue(frame, subject, today)), month -> new ArrayList<>())
                .add(subject));
        return rows(frame, goals, months)
                .chain(rows -> rows(frame, goals, before(rows)).map(earlier -> rows.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, row -> new Stand(row.getValue(), earlier.get(row.getKey()))))));
    }

    private Uni<Map<String, AssessmentView>> rows(
            Frame frame, List<TargetView> goals, Map<TimePeriod, List<Subject>> months) {
        return Multi.createFrom()
                .iterable(months.entrySet())
                .onItem()
                .transformToUniAndConcatenate(
                        month -> board.rows(month.getValue(), new Evidence(month.getKey(), frame, goals, List.of())))
                .onItem()
                .<AssessmentView>disjoint()
                .collect()
                .asMap(row -> row.indicator() + "/" + row.unit());
    }

    /** The months before, of those that have neither a light nor met their target. */
    private static Map<TimePeriod, List<Subject>> before(Map<String, AssessmentView> rows) {
        return rows.values().stream()
                .filter(row -> new Stand(row, null).isUndecided())
                .collect(Collectors.groupingBy(
                        row -> TimePeriod.parse(row.period()).previous(),
                        TreeMap::new,
                        Collectors.mapping(row -> new Subject(row.indicator(), row.unit()), Collectors.toList())));
    }

    private static Collection<Subject> subjects(Frame frame, List<TargetView> goals) {
        return goals.stream()
                .map(goal -> new Subject(goal.indicator(), goal.unit()))
                .filter(frame::knows)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last month, as months go, in which the subject's number is due. */
    private static TimePeriod lastDue(Frame frame, Subject subject, LocalDate today) {
        IndicatorView indicator = frame.indicators().get(subject.indicator());
        TimePeriod month = TimePeriod.monthOf(today);
        while (month.last(indicator.frequency())
                .dueOn(indicator.releaseLagDays())
                .isAfter(today)) {
            month = month.previous();
        }
        return month;
    }
}
