/**
 * Light rules (亮灯规则): which there are, in which editions, what published ones look like, and a form to add and revise.
 * Way in: {@link org.biaogan.dashboard.lightrule.LightRulePage}.
 * Collaborators: freshness, upstream, page, visitor.
 */
package org.biaogan.dashboard.lightrule;
