/**
 * The lights of a board (红黄绿灯) and the versioned rules that light them.
 * Way in: {@code LightRule}. Its arithmetic needs nothing but the JDK.
 */
package org.biaogan.metrics.light;
