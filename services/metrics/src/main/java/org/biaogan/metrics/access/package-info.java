/**
 * Who is calling and what they may do, read from the bearer token the platform has verified.
 * Way in: {@code Caller}. Needs only the rest feature's refusals.
 */
package org.biaogan.metrics.access;
