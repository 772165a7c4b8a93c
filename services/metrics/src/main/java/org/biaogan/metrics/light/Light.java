package org.biaogan.metrics.light;

/** What a board shows for a target that can be judged, from a rule and its inputs alone (红黄绿灯). */
public enum Light {
    GREEN,
    YELLOW,
    RED
}
