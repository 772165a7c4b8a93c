/**
 * What lies ahead of a target, in words: the rest of the year (倒逼), the forecast (预测) and scenarios (情景).
 * Way in: {@link org.biaogan.dashboard.outlook.RestText}, {@link org.biaogan.dashboard.outlook.ForecastText} and
 * {@link org.biaogan.dashboard.outlook.ScenarioForm}. Collaborators: assessment, figure.
 */
package org.biaogan.dashboard.outlook;
