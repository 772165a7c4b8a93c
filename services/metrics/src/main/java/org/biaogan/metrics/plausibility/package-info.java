/**
 * Whether a figure is likely, from the same period of earlier years (同期): plain arithmetic.
 * Way in: {@code PlausibleRange}. Needs nothing but the JDK.
 */
package org.biaogan.metrics.plausibility;
