/**
 * Units held against one another: places within a peer group (排位) and what each unit brought to a whole's growth (拉动).
 * Way in: {@link org.biaogan.dashboard.ranking.RankingPage}, {@link org.biaogan.dashboard.ranking.ContributionPage}.
 * Collaborators: freshness, zone, figure, language.
 */
package org.biaogan.dashboard.ranking;
