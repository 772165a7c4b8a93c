package org.biaogan.dashboard.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.Zone;

/**
 * The timeline as it is shown.
 *
 * @param today where today stands on the axis, in percent; null where it lies beyond
 */
record TimelineView(
        Notice notice,
        List<Choice> units,
        boolean all,
        String from,
        String to,
        List<TimeAxis.Year> years,
        String today,
        String todayWord,
        List<LaneText> lanes,
        String previous,
        String next) {

    /** What the shapes of nodes mean. */
    public List<NodeState> keys() {
        return List.of(NodeState.DONE, NodeState.DUE, NodeState.LATE, NodeState.AHEAD);
    }

    static TimelineView of(
            TimelineQuery query, Reading<List<Lane>> lanes, Reading<Zone> zone, LocalDate today, Language language) {
        TimelineWords words = language.words(TimelineWords.class);
        List<Lane> shown = lanes.value();
        TimeAxis axis = axis(query, shown, today);
        return new TimelineView(
                Notice.of(language, lanes, zone),
                Choice.units(zone.value(), words.allUnits(), query.unit(), language),
                query.all(),
                Objects.toString(query.from(), ""),
                Objects.toString(query.to(), ""),
                axis.years(),
                axis.covers(today) ? axis.at(today) : null,
                words.today(today.toString()),
                shown.stream().map(lane -> LaneText.of(lane, axis, language)).toList(),
                query.page() == 0 ? null : query.address(query.page() - 1),
                shown.size() < TimelineQuery.SIZE ? null : query.address(query.page() + 1));
    }

    /** The years wanted; where no first or last one is, those in which anything happens, and this one. */
    private static TimeAxis axis(TimelineQuery query, List<Lane> lanes, LocalDate today) {
        Stream<LocalDate> everything = Stream.concat(
                        Stream.of(today), lanes.stream().flatMap(Lane::days))
                .filter(day -> query.from() == null || !day.isBefore(query.from()))
                .filter(day -> query.to() == null || !day.isAfter(query.to()));
        Stream<LocalDate> wanted = Stream.of(query.from(), query.to()).filter(Objects::nonNull);
        return TimeAxis.around(Stream.concat(everything, wanted), today);
    }
}
