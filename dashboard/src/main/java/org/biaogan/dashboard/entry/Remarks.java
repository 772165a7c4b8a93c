package org.biaogan.dashboard.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to say about a form: on single rows, by their place, and on all of it. Warnings never keep from submitting.
 */
final class Remarks {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,6})](?:\\..*)?");

    private final Map<Integer, List<String>> refusals = new TreeMap<>();
    private final Map<Integer, List<String>> warnings = new TreeMap<>();
    private final List<String> troubles = new ArrayList<>();

    /** The place among the rows sent that a path such as {@code [3].value} names; -1 where it names none. */
    static int place(String field) {
        Matcher matcher = PLACE.matcher(field == null ? "" : field);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    void refuse(int row, String sentence) {
        add(refusals, row, sentence);
    }

    void warn(int row, String sentence) {
        add(warnings, row, sentence);
    }

    /** Something that no row is to blame for. */
    void trouble(String sentence) {
        if (sentence != null && !sentence.isBlank() && !troubles.contains(sentence)) {
            troubles.add(sentence);
        }
    }

    /** These and others about the same form. */
    Remarks and(Remarks others) {
        others.refusals.forEach((row, lines) -> lines.forEach(line -> refuse(row, line)));
        others.warnings.forEach((row, lines) -> lines.forEach(line -> warn(row, line)));
        others.troubles.forEach(this::trouble);
        return this;
    }

    List<String> refusalsOf(int row) {
        return refusals.getOrDefault(row, List.of());
    }

    List<String> warningsOf(int row) {
        return warnings.getOrDefault(row, List.of());
    }

    List<String> troubles() {
        return troubles;
    }

    int refused() {
        return refusals.size();
    }

    int warned() {
        return warnings.size();
    }

    boolean refuseNothing() {
        return refusals.isEmpty() && troubles.isEmpty();
    }

    private static void add(Map<Integer, List<String>> remarks, int row, String sentence) {
        List<String> ofRow = remarks.computeIfAbsent(row, any -> new ArrayList<>());
        if (!ofRow.contains(sentence)) {
            ofRow.add(sentence);
        }
    }
}
