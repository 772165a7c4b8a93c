package org.biaogan.dashboard.workbook;

/**
 * What a service finds wrong or odd about a row of a file.
 *
 * @param column as the file calls it; null where the whole row is meant
 */
public record Reason(int line, String column, String code, String message) {}
