package org.biaogan.dashboard.ranking;

/** One thing to choose in a form. */
record Choice(String value, String label, boolean chosen) {}
