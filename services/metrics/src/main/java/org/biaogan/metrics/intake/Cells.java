package org.biaogan.metrics.intake;

import java.util.List;
import org.biaogan.metrics.rest.Fault;

/**
 * One row of a file as it stands there, before anything about it is understood.
 *
 * @param line where the row starts
 * @param texts cell by cell, without the blanks around them
 * @param fault why the row cannot be told apart into cells; null where it can
 */
record Cells(int line, List<String> texts, Fault fault) {

    static Cells of(int line, List<String> texts) {
        return new Cells(line, texts, null);
    }

    static Cells unreadable(int line, Fault fault) {
        return new Cells(line, List.of(), fault);
    }

    boolean isUnreadable() {
        return fault != null;
    }

    /** An empty line, or one of separators alone, as spreadsheets leave them at the end. */
    boolean areBlank() {
        return fault == null && texts.stream().allMatch(String::isEmpty);
    }

    /** The characters in all cells together. */
    int length() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
