package org.biaogan.dashboard.story;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.biaogan.dashboard.page.Filled;
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
    String evidence;

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
    String level;

    @RestForm
    String caption;

    @RestForm
    String takenOn;

    /** As what was typed into this form. */
    Filled in(String form) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        String[][] fields = {
            {Filled.KEY, key},
            {"version", version},
            {"action", action},
            {"on", on},
            {"reason", reason},
            {"evidence", evidence},
            {"note", note},
            {"node", node},
            {"planned", planned},
            {"forecast", forecast},
            {"actual", actual},
            {"from", from},
            {"condition", condition},
            {"state", state},
            {"promisedOn", promisedOn},
            {"metOn", metOn},
            {"level", level},
            {"caption", caption},
            {"takenOn", takenOn}
        };
        for (String[] field : fields) {
            sent.putSingle(field[0], field[1] == null ? "" : field[1]);
        }
        return Filled.of(form, sent);
    }
}
