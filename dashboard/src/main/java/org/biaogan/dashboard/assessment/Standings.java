package org.biaogan.dashboard.assessment;

import java.time.OffsetDateTime;
import java.util.List;

/** All rows of a board at a period, as could be known at one instant (数据截至). */
public record Standings(String period, OffsetDateTime asOf, List<Assessment> items) {}
