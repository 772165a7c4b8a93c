package org.biaogan.metrics.condition;

import java.util.List;

/**
 * A project's list of conditions taken together (开工条件). A project is ready once every mandatory condition is met or
 * was found not to be needed; one that nobody has drawn up a list for is not.
 */
record Checklist(List<Entry> entries) {

    /** @param key the condition's code */
    record Entry(String key, boolean mandatory, ConditionState state) {

        boolean holdsUpTheStart() {
            return mandatory && state.isMissing();
        }
    }

    /** Codes of what a start has to wait for, in the list's order. */
    List<String> missing() {
        return entries.stream().filter(Entry::holdsUpTheStart).map(Entry::key).toList();
    }

    boolean isReady() {
        return !entries.isEmpty() && missing().isEmpty();
    }
}
