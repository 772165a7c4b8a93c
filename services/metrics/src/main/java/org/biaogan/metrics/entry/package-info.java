/**
 * What a unit is asked to enter for a period (填报): the form with what helps to judge a figure, the sheet to fill, drafts.
 * Way in: {@code EntrySheets}, {@code DraftDesk}. Leans on observation, target, plausibility; what is filled is recorded
 * by observation and intake.
 */
package org.biaogan.metrics.entry;
