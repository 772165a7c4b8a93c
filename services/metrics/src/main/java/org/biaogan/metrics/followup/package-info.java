/**
 * How what is followed up moves from hand to hand, and how far it escalates when it is late (督办流程、升级): plain rules
 * without a clock or a store of their own. Way in: {@code Procedure}, {@code EscalationSteps}. Needs nothing.
 */
package org.biaogan.metrics.followup;
