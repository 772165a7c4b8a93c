/**
 * Files of observations: read as a stream, judged row by row, taken all or nothing, remembered with their reasons.
 * Way in: {@code ImportDesk}. Leans on observation for the rules and the record, on idempotency, audit and access.
 */
package org.biaogan.metrics.intake;
