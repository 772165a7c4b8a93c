/**
 * Files of projects (项目导入): what a file would register and change row by row, what its columns are, and then the import.
 * Way in: {@link org.biaogan.dashboard.portfolio.PortfolioPage}.
 * Collaborators: intake (files as they are sent, reasons of rows), zone (units); the metrics service judges and writes.
 */
package org.biaogan.dashboard.portfolio;
