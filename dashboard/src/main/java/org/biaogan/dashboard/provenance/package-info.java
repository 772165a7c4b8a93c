/**
 * Where a figure comes from (数据溯源): its value, vintage, formula and inputs, who entered and who approved it.
 * Way in: {@link org.biaogan.dashboard.provenance.FigurePage}.
 * Collaborators: formula, freshness, upstream, page.
 */
package org.biaogan.dashboard.provenance;
