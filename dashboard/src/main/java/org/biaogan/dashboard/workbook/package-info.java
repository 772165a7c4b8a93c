/**
 * The round trip of a workbook (用 Excel 填报): a sheet is handed out, comes back filled, is previewed, and written once that is
 * confirmed. What differs from sheet to sheet is for the feature whose sheet it is.
 * Way in: {@link org.biaogan.dashboard.workbook.Workbook} and {@link org.biaogan.dashboard.workbook.Findings}.
 * Collaborators: language, refusal.
 */
package org.biaogan.dashboard.workbook;
