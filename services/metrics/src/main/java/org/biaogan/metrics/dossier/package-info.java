/**
 * What each official answers for (责任清单): targets, projects, problems, directives and conditions owed, what of it is late and
 * what is due this week. Way in: {@code DossierResource}. Leans on all that has somebody who answers for it; knows no store.
 */
package org.biaogan.metrics.dossier;
