package org.biaogan.metrics.assessment;

/** What an assessment is about: an indicator of a unit. */
record Subject(String indicator, String unit) implements Comparable<Subject> {

    @Override
    public int compareTo(Subject other) {
        int byIndicator = indicator.compareTo(other.indicator);
        return byIndicator != 0 ? byIndicator : unit.compareTo(other.unit);
    }
}
