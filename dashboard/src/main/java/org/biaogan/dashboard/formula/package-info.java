/**
 * How figures are computed (计算方法), in words and with a worked example, as the metrics service tells it.
 * Way in: {@link org.biaogan.dashboard.formula.FormulaPage}.
 * Collaborators: freshness, upstream, page.
 */
package org.biaogan.dashboard.formula;
