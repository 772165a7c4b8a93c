package org.biaogan.metrics.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.metrics.rest.Rejected;

/**
 * What a sender says about a file's columns beforehand.
 *
 * @param columns by field, what its column is called in the file
 * @param constants by field, what holds for every row
 */
public record ColumnMapping(Map<String, String> columns, Map<String, String> constants) {

    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of());

    /** Reads the repeated query parameters {@code column=field:header} and {@code constant=field:value}. */
    public static ColumnMapping read(List<String> columns, List<String> constants, RowFormat<?> format) {
        ColumnMapping mapping =
                new ColumnMapping(pairs("column", columns, format), pairs("constant", constants, format));
        mapping.constants.keySet().stream()
                .filter(mapping.columns::containsKey)
                .findFirst()
                .ifPresent(field -> {
                    throw Rejected.malformed(
                            "constant", "'%s' is either a column or the same for all rows.".formatted(field));
                });
        return mapping;
    }

    public boolean namesColumns() {
        return !columns.isEmpty();
    }

    public boolean isEmpty() {
        return columns.isEmpty() && constants.isEmpty();
    }

    /** Whether a field is spoken for. */
    boolean says(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    Optional<String> field(String column) {
        return columns.entrySet().stream()
                .filter(named -> named.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Optional<String> column(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    private static Map<String, String> pairs(String parameter, List<String> given, RowFormat<?> format) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given == null ? List.<String>of() : given) {
            int colon = pair.indexOf(':');
            String field = colon < 0 ? pair : pair.substring(0, colon);
            String named = colon < 0 ? "" : pair.substring(colon + 1).strip();
            if (!format.knows(field) || named.isEmpty()) {
                throw Rejected.malformed(
                        parameter,
                        "'%s' is not like %s; the fields are %s."
                                .formatted(
                                        Reason.legible(pair),
                                        parameter.equals("column") ? "field:header" : "field:value",
                                        format.fields()));
            }
            if (pairs.put(field, named) != null) {
                throw Rejected.malformed(parameter, "'%s' is there twice.".formatted(field));
            }
        }
        return pairs;
    }
}
