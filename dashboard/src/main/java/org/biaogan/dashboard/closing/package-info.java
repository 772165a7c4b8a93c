/**
 * Closed periods (关账): what is closed and by what, the rules that close, and closing or opening by hand.
 * Way in: {@link org.biaogan.dashboard.closing.ClosingPage}.
 * Collaborators: zone for the choice of units; asked of the metrics service.
 */
package org.biaogan.dashboard.closing;
