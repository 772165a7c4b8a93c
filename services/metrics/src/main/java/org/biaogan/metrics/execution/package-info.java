/**
 * What projects report of themselves (项目进展): money, physical progress, people and photos of a month or ten days.
 * Way in: {@code ProgressJournal} to write, {@code ProgressArchive} to read. Leans on project, approval and closing.
 */
package org.biaogan.metrics.execution;
