/**
 * Groups of units that are compared with each other: the zone's own parks, or it and other zones (同类单位组).
 * Way in: {@code PeerGroupRegister}. Leans on unit and vintage.
 */
package org.biaogan.metrics.peergroup;
