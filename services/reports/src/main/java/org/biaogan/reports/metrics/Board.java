package org.biaogan.reports.metrics;

import java.time.OffsetDateTime;
import java.util.List;

/** All standings of one unit at one period, known at one instant (数据截至). */
public record Board(String unit, String unitName, String period, OffsetDateTime asOf, List<Standing> standings) {}
