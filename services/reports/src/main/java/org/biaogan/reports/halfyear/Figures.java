package org.biaogan.reports.halfyear;

import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.reports.metrics.Standing;

/**
 * Everything the analysis says, as it is frozen. That the figures are of a demonstration belongs to them:
 * a report never loses that mark by being rendered elsewhere.
 */
record Figures(
        String title,
        String period,
        String unit,
        String unitName,
        OffsetDateTime asOf,
        boolean demonstration,
        List<Standing> standings) {}
