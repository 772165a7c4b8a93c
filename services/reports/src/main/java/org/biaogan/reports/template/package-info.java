/**
 * Templates of reports: what they are called, which periods they take, how their figures are gathered and rendered.
 * Way in: {@link org.biaogan.reports.template.TemplateShelf}; a new template is one more
 * {@link org.biaogan.reports.template.ReportTemplate} bean.
 */
package org.biaogan.reports.template;
