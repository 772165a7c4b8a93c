/**
 * What services refuse, in the reader's words: one place for all pages.
 * Way in: {@link org.biaogan.dashboard.refusal.RefusalText}.
 * Collaborators: language, upstream (refusals as they came).
 */
package org.biaogan.dashboard.refusal;
