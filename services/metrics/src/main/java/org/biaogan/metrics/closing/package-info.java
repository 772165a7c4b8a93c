/**
 * Until when figures of a period may be entered (关账、锁定): by rule, so many days after they are due, or by hand.
 * Way in: {@code ClosingCalendar}. Leans on unit, indicator, period and vintage; the decision itself is plain Java.
 */
package org.biaogan.metrics.closing;
