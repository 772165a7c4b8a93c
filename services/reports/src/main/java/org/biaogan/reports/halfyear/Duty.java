package org.biaogan.reports.halfyear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.reports.metrics.Standing;
import org.biaogan.reports.metrics.Standing.Official;

/** Who answers for what (责任清单): an official with the indicators, in the order of the main table. */
record Duty(String name, String title, String phone, List<Charge> charges) {

    private static final Official NOBODY = new Official("", "尚未明确", null, null);

    /** One indicator an official answers for, and how it stands. */
    record Charge(String indicator, Stand stand, boolean last) {}

    static List<Duty> of(List<Standing> standings) {
        Map<String, Official> officials = new LinkedHashMap<>();
        Map<String, List<Standing>> charges = new LinkedHashMap<>();
        for (Standing standing : standings) {
            List<Official> responsible = standing.responsible().isEmpty() ? List.of(NOBODY) : standing.responsible();
            for (Official official : responsible) {
                officials.putIfAbsent(official.code(), official);
                charges.computeIfAbsent(official.code(), code -> new ArrayList<>())
                        .add(standing);
            }
        }
        List<Duty> duties = new ArrayList<>();
        officials.forEach((code, official) -> duties.add(of(official, charges.get(code))));
        // Targets nobody answers for are the last line, wherever the first of them stands.
        duties.sort((one, other) -> Boolean.compare(one.isNobody(), other.isNobody()));
        return duties;
    }

    private static Duty of(Official official, List<Standing> standings) {
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            charges.add(new Charge(standing.indicatorName(), Stand.of(standing), i == standings.size() - 1));
        }
        return new Duty(
                official.name(), Shown.orDash(official.title()), Shown.orDash(official.phone()), List.copyOf(charges));
    }

    private boolean isNobody() {
        return NOBODY.name().equals(name);
    }
}
