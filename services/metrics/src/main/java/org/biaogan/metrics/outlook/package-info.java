/**
 * What the rest of the year may bring (年末展望): the forecast of its end, how sure it is, and how it did on past years.
 * Way in: {@code ForecastMethod}, {@code Backtest}. Leans on period; knows no target until asked for a probability.
 */
package org.biaogan.metrics.outlook;
