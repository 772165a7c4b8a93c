/**
 * Lists as people look at them again and again (常用视图): filters under a name, for oneself or for all.
 * Way in: {@code SavedViews}. Leans on access for whose they are, and on audit.
 */
package org.biaogan.metrics.savedview;
