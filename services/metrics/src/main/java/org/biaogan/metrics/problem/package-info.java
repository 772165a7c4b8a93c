/**
 * The ledger of problems (问题台账): from a project, a target, an enterprise, a visit or a meeting until each is closed on
 * evidence; red lights propose, people confirm. Way in: {@code ProblemResource}, {@code ProblemLedger}. Leans on matter
 * for the procedure, on project and assessment for what is red.
 */
package org.biaogan.metrics.problem;
