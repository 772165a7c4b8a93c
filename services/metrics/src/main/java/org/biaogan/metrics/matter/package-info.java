/**
 * What problems and directives have in common (督办事项): who answers for them until when, how they move from hand to hand,
 * how late they are and who may act. Way in: {@code MatterDesk}, {@code Matter}. Leans on followup for the procedure, on
 * escalation, unit, official, project and attachment; knows neither problems nor directives.
 */
package org.biaogan.metrics.matter;
