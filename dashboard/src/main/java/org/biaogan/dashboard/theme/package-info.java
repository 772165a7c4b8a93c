/**
 * How far the strategic themes (六新) and the flagship targets (旗舰目标) are: a row each with the standings of its targets.
 * Way in: {@link org.biaogan.dashboard.theme.ThemePage}.
 * Collaborators: assessment, zone, freshness, upstream, page.
 */
package org.biaogan.dashboard.theme;
