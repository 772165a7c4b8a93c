/**
 * Visits on the spot: who was there, what was seen, found and solved (一线办公).
 * Way in: {@code VisitBook}. Leans on project, on attachment for photographs, on problem for what was found.
 */
package org.biaogan.metrics.visit;
