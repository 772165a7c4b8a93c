/**
 * The life of a project from the reserve to full capacity (项目全生命周期): by which steps, by whom, under which rules.
 * Way in: {@code TransitionJournal}; the rules are {@code StageTable}. Leans on project, condition and attachment.
 */
package org.biaogan.metrics.lifecycle;
