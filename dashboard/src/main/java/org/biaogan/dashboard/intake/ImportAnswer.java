package org.biaogan.dashboard.intake;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the metrics service says about a file.
 *
 * @param read rows looked at; {@code taken} of them are, or would be, recorded, {@code submitted} of these wait for approval
 * @param rows why rows are refused: the first thousand reasons
 * @param changes what changes, or would: the first thousand of {@code changed}
 * @param ignored columns that no field was mapped to
 */
record ImportAnswer(
        String id,
        String state,
        int read,
        int taken,
        int submitted,
        int unchanged,
        int refused,
        int notFilled,
        List<Reason> rows,
        List<Reason> warnings,
        List<Change> changes,
        int changed,
        List<String> ignored,
        String charset,
        String recordedBy,
        OffsetDateTime recordedAt) {

    ImportAnswer {
        rows = rows == null ? List.of() : rows;
        warnings = warnings == null ? List.of() : warnings;
        changes = changes == null ? List.of() : changes;
        ignored = ignored == null ? List.of() : ignored;
    }

    /** Why a row is refused, or what looks strange about it; the header stands in line 1. */
    record Reason(int line, String column, String code, String message) {}

    /** What one row changes. */
    record Change(
            int line,
            String indicator,
            String unit,
            String period,
            String measure,
            String basis,
            BigDecimal before,
            String statusBefore,
            BigDecimal after,
            String statusAfter,
            Outcome outcome) {}

    public boolean isCommitted() {
        return "COMMITTED".equals(state);
    }

    boolean isRefused() {
        return "REFUSED".equals(state) || refused > 0 || !rows.isEmpty();
    }
}
