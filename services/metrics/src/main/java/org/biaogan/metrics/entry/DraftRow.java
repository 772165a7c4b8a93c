package org.biaogan.metrics.entry;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A figure under way, as its author typed it: a draft may hold what is no number yet.
 *
 * @param period absent where it is the indicator's own
 * @param measure absent where it is the indicator's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftRow(
        String indicator,
        String period,
        String measure,
        String value,
        String status,
        String source,
        String releasedOn,
        String reason) {

    boolean isFor(EntryItemKey item) {
        return indicator.equals(item.indicator())
                && (period == null || period.equals(item.period().toString()))
                && (measure == null
                        ? item.isOwnMeasure()
                        : measure.equals(item.measure().name()));
    }
}
