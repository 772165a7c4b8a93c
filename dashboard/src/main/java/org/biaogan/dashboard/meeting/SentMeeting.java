package org.biaogan.dashboard.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A meeting as its form sends it; the fields of a row stand at the same place of their lists. */
public class SentMeeting {

    static final String FORM = "meeting";

    @RestForm
    String key;

    /** The version that a change starts from; empty for a new meeting. */
    @RestForm
    String version;

    /** Says that more rows are wanted and nothing is to be saved yet. */
    @RestForm
    String more;

    /** The number that the first new decision gets. */
    @RestForm
    String first;

    @RestForm
    String code;

    @RestForm
    String title;

    @RestForm
    String heldOn;

    @RestForm
    String beginsAt;

    @RestForm
    String place;

    @RestForm
    String chair;

    @RestForm
    String attendees;

    @RestForm
    String reason;

    @RestForm
    List<String> agendaTitle;

    @RestForm
    List<String> agendaKind;

    @RestForm
    List<String> agendaRef;

    @RestForm
    List<String> decisionText;

    @RestForm
    List<String> decisionOwner;

    @RestForm
    List<String> decisionOfficial;

    @RestForm
    List<String> decisionDeadline;

    @RestForm
    List<String> decisionProject;

    MeetingForm form() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "code", code);
        put(values, "title", title);
        put(values, "heldOn", heldOn);
        put(values, "beginsAt", beginsAt);
        put(values, "place", place);
        put(values, "chair", chair);
        put(values, "attendees", attendees);
        put(values, "reason", reason);
        column(values, "agenda[%d].title", agendaTitle);
        column(values, "agenda[%d].kind", agendaKind);
        column(values, "agenda[%d].ref", agendaRef);
        column(values, "decisions[%d].text", decisionText);
        column(values, "decisions[%d].owner", decisionOwner);
        column(values, "decisions[%d].official", decisionOfficial);
        column(values, "decisions[%d].deadline", decisionDeadline);
        column(values, "decisions[%d].project", decisionProject);
        return new MeetingForm(
                version == null ? "" : version.strip(),
                first != null && first.matches("[1-9]\\d{0,3}") ? Integer.parseInt(first) : 1,
                size(agendaTitle),
                size(decisionText),
                Typed.sent(FORM, key, values));
    }

    boolean wantsMore() {
        return more != null;
    }

    private static void column(Map<String, List<String>> values, String name, List<String> column) {
        for (int row = 0; row < size(column); row++) {
            put(values, name.formatted(row), column.get(row));
        }
    }

    private static int size(List<String> column) {
        return Optional.ofNullable(column).map(List::size).orElse(0);
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        if (value != null) {
            values.put(name, List.of(value));
        }
    }
}
