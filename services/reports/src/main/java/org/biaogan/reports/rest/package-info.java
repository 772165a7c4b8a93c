/**
 * How the service speaks HTTP: problems that name the field to blame, pages of lists, entity tags, request limits.
 * Way in: {@link org.biaogan.reports.rest.Problem}, {@link org.biaogan.reports.rest.Paging}.
 * Collaborators: none; knows nothing of reports.
 */
package org.biaogan.reports.rest;
