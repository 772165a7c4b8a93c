/**
 * The half-year analysis (上半年经济形势分析): each target of a unit against the calendar, what the rest of
 * the year must bring, who answers for it. Way in: {@link org.biaogan.reports.halfyear.HalfYearAnalysis}, a bean a version.
 * Collaborators: metrics for the figures, document for the PDF; the words are in the Qute template.
 */
package org.biaogan.reports.halfyear;
