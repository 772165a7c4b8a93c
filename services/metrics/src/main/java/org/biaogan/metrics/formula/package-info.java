/**
 * How each number is computed (计算方法), in words of both languages with a worked example; one source for pages, interface
 * and manual. Way in: {@code FormulaBook}. Needs rest only.
 */
package org.biaogan.metrics.formula;
