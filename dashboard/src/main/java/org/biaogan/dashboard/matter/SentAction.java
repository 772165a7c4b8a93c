package org.biaogan.dashboard.matter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** An action as its form sends it. */
public class SentAction {

    @RestForm
    String key;

    @RestForm
    String action;

    @RestForm
    String note;

    @RestForm
    List<String> evidence;

    @RestForm
    String document;

    @RestForm
    String owner;

    @RestForm
    String official;

    @RestForm
    String deadline;

    @RestForm
    String measures;

    Typed typed(FollowUpAction done) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("note", one(note));
        values.put("evidence", evidence == null ? List.of() : evidence);
        values.put("document", one(document));
        values.put("owner", one(owner));
        values.put("official", one(official));
        values.put("deadline", one(deadline));
        values.put("measures", one(measures));
        return Typed.sent(formOf(done), key, values);
    }

    /** The name on the page of the form of an action. */
    static String formOf(FollowUpAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> one(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
