/**
 * Which projects are ready to start, what the others lack, and who owes it (开工条件、要素欠账).
 * Way in: {@link org.biaogan.dashboard.readiness.ReadinessPage}.
 * Collaborators: project (how one is mentioned), zone, freshness, page; asked of the metrics service.
 */
package org.biaogan.dashboard.readiness;
