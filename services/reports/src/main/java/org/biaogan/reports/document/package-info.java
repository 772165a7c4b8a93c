/**
 * Turns finished markup into documents that can be issued: searchable, archivable PDF with its own fonts.
 * Way in: {@link org.biaogan.reports.document.PdfPress}.
 * Collaborators: none inside the service; openhtmltopdf and PDFBox outside.
 */
package org.biaogan.reports.document;
