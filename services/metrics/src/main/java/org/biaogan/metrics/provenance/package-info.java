/**
 * Where a number shown anywhere comes from (数据来源): its value, formula and inputs, who entered and who approved it.
 * Way in: {@code FigureDesk}. Leans on assessment, whose sources find the number, and formula, which has the words.
 */
package org.biaogan.metrics.provenance;
