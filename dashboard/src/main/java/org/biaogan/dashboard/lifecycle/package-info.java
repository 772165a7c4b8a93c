/**
 * The life of a project (项目阶段): the steps it took, those that the visitor may take now and what stands in their way.
 * Way in: {@link org.biaogan.dashboard.lifecycle.LifeDesk}. Collaborators: project, attachment (evidence), form, freshness, upstream, page.
 */
package org.biaogan.dashboard.lifecycle;
