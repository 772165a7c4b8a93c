package org.biaogan.dashboard.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form as it stands.
 *
 * @param key sent along as Idempotency-Key, so that sending it twice reports once
 * @param faults why rows were not taken, by project
 * @param trouble why the whole was not
 */
record ProgressForm(
        ProgressQuery query,
        String key,
        List<TypedReport> rows,
        Map<String, List<String>> faults,
        List<String> trouble,
        int status) {

    private static final int OK = 200;

    static ProgressForm of(ProgressQuery query, Sheet sheet) {
        return sent(
                query,
                UUID.randomUUID().toString(),
                sheet.items().stream().map(TypedReport::of).toList());
    }

    static ProgressForm sent(ProgressQuery query, String key, List<TypedReport> rows) {
        return new ProgressForm(query, key, rows, Map.of(), List.of(), OK);
    }

    ProgressForm refused(int code, Map<String, List<String>> why, List<String> whole) {
        return new ProgressForm(query, UUID.randomUUID().toString(), rows, why, whole, code);
    }

    /** The same key, as nobody knows whether it went through. */
    ProgressForm unclear(int code, List<String> whole) {
        return new ProgressForm(query, key, rows, Map.of(), whole, code);
    }

    /** The rows in which something was typed. */
    List<TypedReport> changed() {
        return rows.stream().filter(TypedReport::isChanged).toList();
    }

    List<Report> reports() {
        return changed().stream().map(row -> row.report(query.period())).toList();
    }
}
