package org.biaogan.metrics.table;

import java.util.List;
import java.util.Map;
import org.biaogan.metrics.rest.Fault;

/**
 * One row of a file as it stands there, before anything about it is understood.
 *
 * @param line where the row starts
 * @param raw cell by cell, as written
 * @param broken why cells hold nothing that could be read, by their place from 0
 * @param fault why the row cannot be told apart into cells; null where it can
 */
record Cells(int line, List<String> raw, Map<Integer, Fault> broken, Fault fault) {

    static Cells of(int line, List<String> raw) {
        return new Cells(line, raw, Map.of(), null);
    }

    static Cells unreadable(int line, Fault fault) {
        return new Cells(line, List.of(), Map.of(), fault);
    }

    boolean isUnreadable() {
        return fault != null;
    }

    /** Cell by cell, without the blanks around them. */
    List<String> texts() {
        return raw.stream().map(String::strip).toList();
    }

    /** An empty line, or one of separators alone, as spreadsheets leave them at the end. */
    boolean areBlank() {
        return fault == null && broken.isEmpty() && raw.stream().allMatch(String::isBlank);
    }

    /** The characters in all cells together, and in what is said about broken ones. */
    int length() {
        return raw.stream().mapToInt(String::length).sum()
                + broken.values().stream()
                        .mapToInt(fault -> fault.message().length())
                        .sum();
    }
}
