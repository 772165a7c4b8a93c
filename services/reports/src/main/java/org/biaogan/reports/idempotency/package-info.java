/**
 * A POST sent twice with the same Idempotency-Key has its effect once.
 * Way in: {@link org.biaogan.reports.idempotency.OnceOnly}.
 * Collaborators: none; the effect is handed in.
 */
package org.biaogan.reports.idempotency;
