package org.biaogan.metrics.matter;

import java.time.Instant;
import java.time.LocalDate;
import org.biaogan.metrics.followup.EscalationSteps;

/** What lateness and escalation are reckoned by: an instant, its day in the zone, and the rule known then. */
public record Reckoning(Instant asOf, LocalDate today, EscalationSteps steps) {}
