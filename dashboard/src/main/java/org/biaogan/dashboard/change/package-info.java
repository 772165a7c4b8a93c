/**
 * What is otherwise than at an earlier day (变化): lights that turned, targets newly late or met, numbers revised or new.
 * Way in: {@link org.biaogan.dashboard.change.ChangesPage}. Collaborators: freshness, zone, assessment, figure, language.
 */
package org.biaogan.dashboard.change;
