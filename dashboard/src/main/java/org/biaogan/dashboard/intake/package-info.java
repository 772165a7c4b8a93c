/**
 * Files of figures (导入): what a file would change row by row, whose columns are what, and then the import itself.
 * Way in: {@link org.biaogan.dashboard.intake.ImportPage}; other imports take {@code SentFile} and {@code ReasonRow} from here.
 * Collaborators: assessment for the words of a status; the metrics service reads, judges and writes.
 */
package org.biaogan.dashboard.intake;
