package org.biaogan.metrics.entry;

import java.io.Serializable;

/** Whose draft it is, for which unit and period. */
record DraftKey(String caller, String unit, String period) implements Serializable {}
