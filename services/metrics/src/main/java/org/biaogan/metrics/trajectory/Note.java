package org.biaogan.metrics.trajectory;

/** A remark for people, in both languages (说明). */
public record Note(String zh, String en) {}
