package org.biaogan.dashboard.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the forms of a story as they were sent; each form has some of them. */
public class StoryFields {

    @RestForm
    String key;

    @RestForm
    String version;

    @RestForm
    String action;

    @RestForm
    String on;

    @RestForm
    String reason;

    @RestForm
    List<String> evidence;

    @RestForm
    String document;

    @RestForm
    String note;

    @RestForm
    String node;

    @RestForm
    String planned;

    @RestForm
    String forecast;

    @RestForm
    String actual;

    @RestForm
    String from;

    @RestForm
    String condition;

    @RestForm
    String state;

    @RestForm
    String promisedOn;

    @RestForm
    String metOn;

    @RestForm
    String keeps;

    @RestForm
    String mandatory;

    @RestForm
    String owedBy;

    @RestForm
    String owedByOfficial;

    @RestForm
    String level;

    @RestForm
    String caption;

    @RestForm
    String takenOn;

    /** As what was typed into the form of this name, which has these fields. */
    Typed in(String form, List<String> names) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        put(sent, "version", version);
        put(sent, "action", action);
        put(sent, "on", on);
        put(sent, "reason", reason);
        sent.put("evidence", evidence == null ? List.of() : evidence);
        put(sent, "document", document);
        put(sent, "note", note);
        put(sent, "node", node);
        put(sent, "planned", planned);
        put(sent, "forecast", forecast);
        put(sent, "actual", actual);
        put(sent, "from", from);
        put(sent, "condition", condition);
        put(sent, "state", state);
        put(sent, "promisedOn", promisedOn);
        put(sent, "metOn", metOn);
        put(sent, "keeps", keeps);
        put(sent, "mandatory", mandatory);
        put(sent, "owedBy", owedBy);
        put(sent, "owedByOfficial", owedByOfficial);
        put(sent, "level", level);
        put(sent, "caption", caption);
        put(sent, "takenOn", takenOn);
        Map<String, List<String>> own = new LinkedHashMap<>();
        names.forEach(name -> own.put(name, sent.getOrDefault(name, List.of())));
        return Typed.sent(form, key, own);
    }

    private static void put(Map<String, List<String>> sent, String name, String value) {
        sent.put(name, value == null ? List.of() : List.of(value));
    }
}
