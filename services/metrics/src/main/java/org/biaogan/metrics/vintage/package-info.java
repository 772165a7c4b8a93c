/**
 * Versions that are never overwritten, and the instants between which each was known (版本、知悉时间).
 * Way in: {@code KnowledgeClock}, {@code Register}. Leans on audit, access and rest.
 */
package org.biaogan.metrics.vintage;
