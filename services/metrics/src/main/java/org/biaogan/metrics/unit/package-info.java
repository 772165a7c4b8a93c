/**
 * The zone's units as a tree: parks, streets, bureaus, and other zones as peers (单位).
 * Way in: {@code UnitTree}. Leans on vintage for versions.
 */
package org.biaogan.metrics.unit;
