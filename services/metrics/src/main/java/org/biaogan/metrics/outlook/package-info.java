/**
 * What the rest of the year must and may bring (年末展望): the pace asked of it and whether that is credible; the forecast of
 * its end, how sure it is, and how it did on past years. Way in: {@code Pace}, {@code Credibility}, {@code ForecastMethod},
 * {@code Backtest}. Leans on indicator, period and progress; a forecast knows no target until asked for a probability.
 */
package org.biaogan.metrics.outlook;
