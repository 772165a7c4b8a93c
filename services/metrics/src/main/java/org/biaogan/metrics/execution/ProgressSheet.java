package org.biaogan.metrics.execution;

import java.time.Instant;
import java.util.List;

/**
 * What a unit is asked to report on its projects for a period (进展填报表).
 *
 * @param asOf as of when known reports are seen
 * @param closed whether every one of the reports shown is closed to entry
 * @param total how many projects are asked for in all; the items are a page of them
 */
public record ProgressSheet(
        String unit,
        String unitName,
        String unitNameEn,
        String period,
        Instant asOf,
        boolean closed,
        long total,
        List<ProgressSheetItem> items) {}
