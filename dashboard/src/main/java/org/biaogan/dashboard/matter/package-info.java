/**
 * What is followed up from hand to hand (督办), whether a problem or a directive: the dispatch board, the story of one, and the
 * actions on it. Problems and directives have the same pages, words and actions.
 * Way in: {@link org.biaogan.dashboard.matter.MatterRoom}.
 * Collaborators: zone for the names to choose from, form for what is typed, attachment for evidence; asked of the metrics service.
 */
package org.biaogan.dashboard.matter;
