/**
 * Entry of figures (填报): the form of a unit and period, its draft, its check and submission, and the workbook to fill.
 * Way in: {@link org.biaogan.dashboard.entry.EntryPage} and {@link org.biaogan.dashboard.entry.EntryFilePage}.
 * Collaborators: zone, visitor, upstream, page, assessment (words of a figure); asked of the metrics service.
 */
package org.biaogan.dashboard.entry;
