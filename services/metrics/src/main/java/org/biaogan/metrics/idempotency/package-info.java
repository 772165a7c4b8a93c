/**
 * A POST with an {@code Idempotency-Key} has its effect once, however often it is sent.
 * Way in: {@code OncePost}. Leans on access and rest; the memory lies in the transaction of the effect.
 */
package org.biaogan.metrics.idempotency;
