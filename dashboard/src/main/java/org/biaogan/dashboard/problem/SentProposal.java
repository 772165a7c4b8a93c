package org.biaogan.dashboard.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A decision on a proposal as its form sends it. */
public class SentProposal {

    @RestForm
    String key;

    /** Which units the page shows, to come back to it. */
    @RestForm
    String shown;

    @RestForm
    String id;

    @RestForm
    String title;

    @RestForm
    String severity;

    @RestForm
    String owner;

    @RestForm
    String official;

    @RestForm
    String deadline;

    @RestForm
    String measures;

    @RestForm
    String reason;

    Typed typed(String form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "title", title);
        put(values, "severity", severity);
        put(values, "owner", owner);
        put(values, "official", official);
        put(values, "deadline", deadline);
        put(values, "measures", measures);
        put(values, "reason", reason);
        return Typed.sent(form, key, values);
    }

    String unit() {
        return shown == null ? "" : shown.strip();
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        if (value != null) {
            values.put(name, List.of(value));
        }
    }
}
