package org.biaogan.metrics.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.biaogan.metrics.project.KnownProjects;
import org.biaogan.metrics.rest.Fault;

/** Finds units and officials by their names, as people write them in lists; names need not be unique. */
final class NamedRecords {

    private final Map<String, TreeSet<String>> units = new HashMap<>();
    private final Map<String, TreeSet<String>> officials = new HashMap<>();

    NamedRecords(KnownProjects known) {
        known.units().values().forEach(unit -> {
            put(units, unit.name(), unit.code());
            put(units, unit.nameEn(), unit.code());
        });
        known.officials().values().forEach(official -> {
            put(officials, official.name(), official.code());
            put(officials, official.nameEn(), official.code());
        });
    }

    /** The codes that names stand for, by the field of the code; what stands for none or several is a fault. */
    Map<String, Object> codes(Map<String, String> names, List<Fault> faults) {
        Map<String, Object> codes = new LinkedHashMap<>();
        names.forEach((field, name) -> {
            boolean isUnit = field.toLowerCase(Locale.ROOT).contains("unit");
            List<String> found = new ArrayList<>((isUnit ? units : officials).getOrDefault(name, new TreeSet<>()));
            if (found.size() == 1) {
                codes.put(field.substring(0, field.length() - "Name".length()), found.get(0));
            } else if (found.isEmpty()) {
                faults.add(new Fault(
                        field, isUnit ? "UNKNOWN_UNIT" : "UNKNOWN_OFFICIAL", "Nobody is called '%s'.".formatted(name)));
            } else {
                faults.add(new Fault(
                        field,
                        "AMBIGUOUS_NAME",
                        "'%s' is what %s are called.".formatted(name, String.join(", ", found))));
            }
        });
        return codes;
    }

    private static void put(Map<String, TreeSet<String>> all, String name, String code) {
        if (name != null) {
            all.computeIfAbsent(name, first -> new TreeSet<>()).add(code);
        }
    }
}
