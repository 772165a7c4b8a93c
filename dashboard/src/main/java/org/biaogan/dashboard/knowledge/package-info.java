/**
 * As of which instant a page is read (按何时所知): from its address to every question asked for it.
 * Way in: {@link org.biaogan.dashboard.knowledge.Knowledge}.
 * Collaborators: figure.
 */
package org.biaogan.dashboard.knowledge;
