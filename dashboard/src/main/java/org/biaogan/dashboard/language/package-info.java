/**
 * Which language the visitor reads: Chinese unless chosen otherwise, remembered in a cookie.
 * Way in: {@link org.biaogan.dashboard.language.Language}; the words themselves stand in message bundles of the features.
 * Collaborators: none.
 */
package org.biaogan.dashboard.language;
