package org.biaogan.dashboard.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

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
    private static final int UNPROCESSABLE = 422;

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
        return new ProgressForm(query, key, rows, faults, whole, code);
    }

    /** With one more photo of a project. */
    ProgressForm withPhoto(String project, String id) {
        UnaryOperator<TypedReport> add = row -> row.project().equals(project) ? row.withPhoto(id) : row;
        return new ProgressForm(query, key, rows.stream().map(add).toList(), faults, trouble, status);
    }

    /** With one more thing that is wrong with a row. */
    ProgressForm blamed(String project, String why) {
        Map<String, List<String>> all = new LinkedHashMap<>(faults);
        List<String> lines = new ArrayList<>(all.getOrDefault(project, List.of()));
        lines.add(why);
        all.put(project, lines);
        return new ProgressForm(query, key, rows, all, trouble, UNPROCESSABLE);
    }

    /** Whether it is not to be handed in as it is. */
    boolean isRefused() {
        return status != OK;
    }

    boolean asksFor(String project) {
        return rows.stream().anyMatch(row -> row.project().equals(project));
    }

    /** The rows in which something was typed. */
    List<TypedReport> changed() {
        return rows.stream().filter(TypedReport::isChanged).toList();
    }

    List<Report> reports() {
        return changed().stream().map(row -> row.report(query.period())).toList();
    }
}
