package org.biaogan.dashboard.portfolio;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the metrics service says about a file of projects.
 *
 * @param read rows looked at; {@code taken} of them are, or would be, registered ({@code added}) or revised
 * @param rows why rows are refused: the first thousand reasons
 * @param warnings what looks strange about rows that are taken: the first thousand of {@code warned}
 * @param changes what changes, or would: the first thousand of {@code taken}
 * @param columns the header of the file
 * @param ignored columns that no field was mapped to
 */
record PortfolioAnswer(
        String id,
        String state,
        int read,
        int taken,
        int added,
        int revised,
        int unchanged,
        int refused,
        List<Reason> rows,
        List<Reason> warnings,
        int warned,
        List<Change> changes,
        List<String> columns,
        List<String> ignored,
        String fileName,
        String recordedBy,
        OffsetDateTime recordedAt) {

    PortfolioAnswer {
        rows = orNone(rows);
        warnings = orNone(warnings);
        changes = orNone(changes);
        columns = orNone(columns);
        ignored = orNone(ignored);
    }

    /** Why a row is refused, or what looks strange about it; the header stands in line 1. */
    record Reason(int line, String column, String code, String message) {}

    /** What a row changes. @param outcome ADDED or REVISED */
    record Change(int line, String code, String name, String outcome, List<FieldText> fields) {

        Change {
            fields = orNone(fields);
        }
    }

    /** A field that differs, null where nothing stands in it. */
    record FieldText(String field, String before, String after) {}

    public boolean isCommitted() {
        return "COMMITTED".equals(state);
    }

    boolean isRefused() {
        return refused > 0 || !rows.isEmpty();
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : given;
    }
}
