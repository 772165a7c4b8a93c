/**
 * Projects nobody has visited or reported for longer than the rule allows (静默清单).
 * Way in: {@code SilenceList}. Leans on project, on visit and on the deeds of the audit trail; its rules are a register.
 */
package org.biaogan.metrics.silence;
