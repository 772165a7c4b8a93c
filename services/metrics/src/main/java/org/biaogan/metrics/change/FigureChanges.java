package org.biaogan.metrics.change;

import java.util.List;
import java.util.Map;
import org.biaogan.metrics.observation.ChangeCount;
import org.biaogan.metrics.observation.ChangeFilter;

/**
 * Lights that turned, and after them numbers that changed, of which only the count is at hand.
 *
 * @param turned lights of the kinds asked for
 * @param count of all numbers that changed, whatever kinds are asked for
 * @param first the place among them of the first one asked for: revisions come before new values
 * @param last the place after the last one asked for
 */
record FigureChanges(
        List<ChangeView> turned, ChangeCount count, long first, long last, ChangeFilter filter, NumberWords words) {

    static final FigureChanges NONE =
            new FigureChanges(List.of(), new ChangeCount(0, 0), 0, 0, null, new NumberWords(null, Map.of()));

    static FigureChanges of(
            ChangeQuestion question, Turns turns, ChangeCount count, ChangeFilter filter, NumberWords words) {
        return new FigureChanges(
                turns.all().stream().filter(turn -> question.wants(turn.kind())).toList(),
                count,
                question.wants(ChangeKind.REVISED) ? 0 : count.revised(),
                question.wants(ChangeKind.NEW_VALUE) ? count.all() : count.revised(),
                filter,
                words);
    }

    long size() {
        return turned.size() + numbers();
    }

    long numbers() {
        return Math.max(0, last - first);
    }
}
