/**
 * How the forecast and the trajectory of the metrics service would have done on published series (回测).
 * Way in: {@code deploy/benchmark/backtest}. Leans on the arithmetic of the metrics service and on files kept outside.
 */
package org.biaogan.forecasts;
