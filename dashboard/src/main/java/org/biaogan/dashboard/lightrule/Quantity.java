package org.biaogan.dashboard.lightrule;

/** What a band of a light rule may ask about (亮灯依据). */
public enum Quantity {
    DEVIATION,
    ACTUAL,
    PEER_GAP
}
