/**
 * The zone's master data as the pages offer them for choice: units (a tree), strategic themes, and the
 * names of indicators.
 * Way in: {@link org.biaogan.dashboard.zone.ZoneBook} and {@link org.biaogan.dashboard.zone.IndicatorBook}.
 * Collaborators: freshness, upstream; asked of the metrics service.
 */
package org.biaogan.dashboard.zone;
