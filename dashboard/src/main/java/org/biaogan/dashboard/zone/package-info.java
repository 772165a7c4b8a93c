/**
 * The zone's master data as the pages offer them for choice: units (a tree) and strategic themes.
 * Way in: {@link org.biaogan.dashboard.zone.ZoneBook}.
 * Collaborators: freshness, upstream; asked of the metrics service.
 */
package org.biaogan.dashboard.zone;
