/**
 * Who is asking, and what the token allows.
 * Way in: {@link org.biaogan.reports.access.Caller}.
 * Collaborators: the OpenID Connect extension, which has checked the token before.
 */
package org.biaogan.reports.access;
