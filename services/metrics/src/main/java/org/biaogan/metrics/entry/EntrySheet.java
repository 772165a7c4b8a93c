package org.biaogan.metrics.entry;

import java.time.Instant;
import java.util.List;

/**
 * What a unit is asked to enter for a period (填报表).
 *
 * @param asOf as of when known figures are seen
 * @param closed whether every one of the figures is closed to entry
 */
public record EntrySheet(
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        Instant asOf,
        boolean closed,
        List<EntryItem> items) {}
