/**
 * The rules by which what is late escalates (升级规则), kept in versions.
 * Way in: {@code EscalationRuleResource}, {@code EscalationRuleBook}. Leans on followup for what a rule means.
 */
package org.biaogan.metrics.escalation;
