package org.biaogan.reports.template;

import java.time.OffsetDateTime;

/** What a report is asked about. Without {@code asOf} it is what is known now, by the clock of the source. */
public record ReportScope(String unit, String period, OffsetDateTime asOf) {}
