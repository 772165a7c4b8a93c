/**
 * What every page has around its content: the layout with header, language switch and notices, security headers, error pages.
 * Way in: {@link org.biaogan.dashboard.page.Frames}.
 * Collaborators: language, visitor, upstream and refusal (errors), freshness (notices).
 */
package org.biaogan.dashboard.page;
