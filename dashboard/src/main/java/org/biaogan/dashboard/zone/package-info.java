/**
 * The zone's master data as the pages offer them for choice: units (a tree), strategic themes, and the
 * names of indicators and officials.
 * Way in: {@link org.biaogan.dashboard.zone.ZoneBook}, {@link org.biaogan.dashboard.zone.IndicatorBook} and
 * {@link org.biaogan.dashboard.zone.OfficialBook}.
 * Collaborators: freshness, upstream; asked of the metrics service.
 */
package org.biaogan.dashboard.zone;
