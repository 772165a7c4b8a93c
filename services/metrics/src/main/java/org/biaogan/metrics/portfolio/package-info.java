/**
 * Portfolios (项目清单): many projects at once, as files that come in and as a workbook that goes out.
 * Way in: {@code PortfolioResource}. Leans on table to read files and on project to judge and keep what they say.
 */
package org.biaogan.metrics.portfolio;
