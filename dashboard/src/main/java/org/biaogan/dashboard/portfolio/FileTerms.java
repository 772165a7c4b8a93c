package org.biaogan.dashboard.portfolio;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the sender of a file of projects says about it beforehand (导入约定).
 *
 * @param columns by the column of the file, the field it holds, an empty one for none; empty where nothing was said
 * @param constants by field, what is the same for all rows
 * @param dateFormat which part of a date such as 03/04/2026 is the day; null where it is not said
 */
record FileTerms(Map<String, String> columns, Map<String, String> constants, String dateFormat) {

    static final List<String> DATE_FORMATS = List.of("dd/MM/yyyy", "MM/dd/yyyy");

    /** Nothing is said: the file speaks for itself. */
    static final FileTerms NONE = new FileTerms(Map.of(), Map.of(), null);

    /** From a form's two lists of the same length. */
    static Map<String, String> paired(List<String> columns, List<String> fields) {
        Map<String, String> paired = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            paired.put(columns.get(i), fields.get(i).strip());
        }
        return paired;
    }

    /** Whether columns are named, so that those without a field are passed over; else the header speaks for itself. */
    boolean namesColumns() {
        return fields().findAny().isPresent();
    }

    /** What is wrong with the fields that were typed, before the file is even sent. */
    List<String> faults(PortfolioWords words) {
        Set<String> seen = new HashSet<>();
        Stream<String> unknown = fields().distinct()
                .filter(field -> !ProjectColumn.isKnown(field))
                .map(words::unknownField);
        Stream<String> repeated =
                fields().filter(field -> !seen.add(field)).distinct().map(words::fieldTwice);
        return Stream.concat(unknown, repeated).toList();
    }

    private Stream<String> fields() {
        return columns.values().stream().filter(field -> !field.isEmpty());
    }

    /** As the service is told: the field first. */
    List<String> columnPairs() {
        return columns.entrySet().stream()
                .filter(pair -> !pair.getValue().isEmpty())
                .map(pair -> pair.getValue() + ":" + pair.getKey())
                .toList();
    }

    List<String> constantPairs() {
        return constants.entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .toList();
    }
}
