/**
 * What enterprises are known by (市场主体): so far the code that the state registers them under. Plain rules without a store
 * of their own. Way in: {@code CreditCode}. Needs nothing.
 */
package org.biaogan.metrics.enterprise;
