package org.biaogan.dashboard.figure;

import java.util.Map;

/**
 * A number as text, with the id under which it can be looked up (可追溯的数).
 *
 * @param id null where it has none
 */
public record Traced(String text, String id) {

    /**
     * The number in a field of an answer.
     *
     * @param ids by the names of fields; null where the service sends none
     */
    public static Traced of(String text, Map<String, String> ids, String field) {
        return new Traced(text, ids == null ? null : ids.get(field));
    }
}
