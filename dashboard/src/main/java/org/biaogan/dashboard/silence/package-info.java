/**
 * Projects that nobody has visited or reported on for longer than the rules allow (静默清单).
 * Way in: {@link org.biaogan.dashboard.silence.SilencePage}.
 * Collaborators: project (how one is mentioned), zone, freshness, page; asked of the metrics service.
 */
package org.biaogan.dashboard.silence;
