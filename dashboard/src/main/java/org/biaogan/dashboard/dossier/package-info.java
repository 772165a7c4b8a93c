/**
 * What an official answers for (责任清单): a card, what is late, what is due this week, and all the rest of it.
 * Way in: {@link org.biaogan.dashboard.dossier.DossierPage} and {@link org.biaogan.dashboard.dossier.MyPage}.
 * Collaborators: freshness, assessment, project and matter (their words), page; asked of the metrics service.
 */
package org.biaogan.dashboard.dossier;
