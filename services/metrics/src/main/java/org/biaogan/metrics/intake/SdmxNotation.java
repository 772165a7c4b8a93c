package org.biaogan.metrics.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.Notation;

/**
 * SDMX-CSV 2.0, as {@code /export/sdmx-csv} writes it. Every row says all about its observation, whether its action is
 * information, append or replace; nothing is ever deleted, and a merge is taken only where it leaves nothing open.
 */
final class SdmxNotation implements Notation {

    private static final Map<String, String> FIELDS = fields();

    private static final List<String> WITHOUT_FIELD = List.of("STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION");

    private static final Set<String> STRUCTURES = Set.of("dataflow", "datastructure", "dataprovision");

    private static final Set<String> TAKEN_AS_WHOLE = Set.of("", "I", "A", "R");

    private static final List<String> LEFT_OPEN = List.of("OBS_VALUE", "OBS_STATUS", "SOURCE", "RELEASE_DATE");

    private static final Map<String, String> FREQUENCIES = Map.of("M", "MONTH", "Q", "QUARTER", "A", "YEAR");

    /** Months and years as SDMX may also write them: {@code 2022-M06}, {@code 2022-A1}. */
    private static final Pattern REPORTING = Pattern.compile("([0-9]{4})-(?:M([0-9]{2})|A1)");

    static boolean recognises(List<String> columns) {
        return columns.size() > 1
                && columns.get(0).equals("STRUCTURE")
                && columns.get(1).equals("STRUCTURE_ID");
    }

    @Override
    public Optional<String> field(String column) {
        return Optional.ofNullable(FIELDS.get(column));
    }

    @Override
    public String column(String field) {
        return FIELDS.entrySet().stream()
                .filter(known -> known.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field);
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(WITHOUT_FIELD);
        columns.addAll(FIELDS.keySet());
        return columns;
    }

    @Override
    public boolean passesOver(String column) {
        return WITHOUT_FIELD.contains(column);
    }

    @Override
    public String meaning(String field, String text) {
        return switch (field) {
            case "frequency" -> FREQUENCIES.getOrDefault(text, text);
            case "period" -> period(text);
            case "value" -> text.equals("NaN") ? "" : text;
            default -> text;
        };
    }

    @Override
    public boolean keepsBlanks(String field) {
        return field.equals("source") || field.equals("reason") || field.equals("unitOfMeasure");
    }

    @Override
    public List<Fault> objections(UnaryOperator<String> cells) {
        List<Fault> objections = new ArrayList<>();
        String structure = cells.apply("STRUCTURE");
        if (!STRUCTURES.contains(structure)) {
            objections.add(new Fault(
                    "STRUCTURE", "UNKNOWN_WORD", "'%s' is none of %s.".formatted(structure, List.copyOf(STRUCTURES))));
        }
        String action = cells.apply("ACTION");
        if (action.equals("D")) {
            objections.add(new Fault("ACTION", "NOTHING_DELETED", "Observations are corrected, never deleted."));
        } else if (action.equals("M")) {
            LEFT_OPEN.stream()
                    .filter(column -> cells.apply(column).isEmpty())
                    .map(column -> new Fault(
                            column,
                            "MERGE_INCOMPLETE",
                            "A merge would keep what was in '%s'; write it out, or use action R.".formatted(column)))
                    .forEach(objections::add);
        } else if (!TAKEN_AS_WHOLE.contains(action)) {
            objections.add(new Fault("ACTION", "UNKNOWN_WORD", "'%s' is none of I, A, M, R, D.".formatted(action)));
        }
        return objections;
    }

    private static String period(String text) {
        Matcher reporting = REPORTING.matcher(text);
        if (!reporting.matches()) {
            return text;
        }
        return reporting.group(2) == null ? reporting.group(1) : reporting.group(1) + "-" + reporting.group(2);
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("FREQ", "frequency");
        fields.put("REF_AREA", "unit");
        fields.put("INDICATOR", "indicator");
        fields.put("MEASURE", "measure");
        fields.put("BASIS", "basis");
        fields.put("TIME_PERIOD", "period");
        fields.put("OBS_VALUE", "value");
        fields.put("OBS_STATUS", "status");
        fields.put("UNIT_MEASURE", "unitOfMeasure");
        fields.put("SOURCE", "source");
        fields.put("RELEASE_DATE", "releasedOn");
        fields.put("REASON", "reason");
        return fields;
    }
}
