/**
 * The standard list of reasons why something comes later than planned (延误原因).
 * Way in: {@code DelayReasonRegister}. Leans on vintage.
 */
package org.biaogan.metrics.delay;
