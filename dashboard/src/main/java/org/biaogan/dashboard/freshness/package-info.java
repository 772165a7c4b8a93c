/**
 * Last good figures: what a page shows while a service is down, with the time they were taken; bounded, by rights.
 * Way in: {@link org.biaogan.dashboard.freshness.LastGood}.
 * Collaborators: upstream (what an outage is), visitor (whose rights).
 */
package org.biaogan.dashboard.freshness;
