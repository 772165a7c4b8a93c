package org.biaogan.dashboard.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sender of a file of projects says about it beforehand (导入约定).
 *
 * @param columns by the column of the file, the field it holds; empty where the header speaks for itself
 * @param constants by field, what is the same for all rows
 * @param dateFormat which part of a date such as 03/04/2026 is the day; null where it is not said
 */
record FileTerms(Map<String, String> columns, Map<String, String> constants, String dateFormat) {

    static final List<String> DATE_FORMATS = List.of("dd/MM/yyyy", "MM/dd/yyyy");

    /** Nothing is said: the file speaks for itself. */
    static final FileTerms NONE = new FileTerms(Map.of(), Map.of(), null);

    /** From a form's two lists of the same length; a column that no field is chosen for is left out. */
    static Map<String, String> paired(List<String> columns, List<String> fields) {
        Map<String, String> paired = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            String field = fields.get(i).strip();
            if (!field.isEmpty()) {
                paired.put(columns.get(i), field);
            }
        }
        return paired;
    }

    /** As the service is told: the field first. */
    List<String> columnPairs() {
        return columns.entrySet().stream()
                .map(pair -> pair.getValue() + ":" + pair.getKey())
                .toList();
    }

    List<String> constantPairs() {
        return constants.entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .toList();
    }
}
