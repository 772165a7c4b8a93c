/**
 * The lights of a board (红黄绿灯) and the versioned rules that light them.
 * Way in: {@code LightRule}, whose arithmetic needs nothing but the JDK; {@code LightRuleBook}. Leans on vintage.
 */
package org.biaogan.metrics.light;
