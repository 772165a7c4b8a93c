package org.biaogan.dashboard.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A problem to be registered as its form sends it. */
public class SentProblem {

    @RestForm
    String key;

    @RestForm
    String title;

    @RestForm
    String severity;

    @RestForm
    String description;

    @RestForm("source.kind")
    String kind;

    @RestForm("source.code")
    String code;

    @RestForm("source.name")
    String name;

    @RestForm("source.indicator")
    String indicator;

    @RestForm
    String unit;

    @RestForm
    String project;

    @RestForm
    String owner;

    @RestForm
    String official;

    @RestForm
    String deadline;

    @RestForm
    String measures;

    Typed typed() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "title", title);
        put(values, "severity", severity);
        put(values, "description", description);
        put(values, "source.kind", kind);
        put(values, "source.code", code);
        put(values, "source.name", name);
        put(values, "source.indicator", indicator);
        put(values, "unit", unit);
        put(values, "project", project);
        put(values, "owner", owner);
        put(values, "official", official);
        put(values, "deadline", deadline);
        put(values, "measures", measures);
        return Typed.sent(NewProblemPage.FORM, key, values);
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        if (value != null) {
            values.put(name, List.of(value));
        }
    }
}
