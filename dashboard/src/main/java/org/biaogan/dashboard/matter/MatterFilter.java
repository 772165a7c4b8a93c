package org.biaogan.dashboard.matter;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import org.biaogan.dashboard.page.Address;

/**
 * Which matters are looked at; what is empty narrows nothing.
 *
 * @param show a state, {@link #EVERY} for closed ones too, or empty for all that are open
 * @param escalation whose desk they came to
 * @param text a part of the code or the title
 * @param page from 0
 */
public record MatterFilter(
        MatterKind kind,
        String unit,
        String owner,
        String official,
        String show,
        boolean overdue,
        String escalation,
        String project,
        String meeting,
        String text,
        int page) {

    /** Shows what is closed as well. */
    static final String EVERY = "EVERY";

    static final int SIZE = 50;

    /** The states that are looked at. */
    List<FollowUpState> states() {
        if (show.equals(EVERY)) {
            return List.of(FollowUpState.values());
        }
        return Arrays.stream(FollowUpState.values())
                .filter(state -> show.isEmpty() ? state.isOpen() : state.name().equals(show))
                .toList();
    }

    /** What the service is asked: the same without states and owner, which its tallies tell apart. */
    MultivaluedMap<String, String> apart(boolean ofOwner) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        put(asked, "unit", unit);
        put(asked, "owner", ofOwner ? owner : "");
        put(asked, "official", official);
        put(asked, "overdue", overdue ? "true" : "");
        put(asked, "escalation", escalation);
        put(asked, "project", project);
        put(asked, "meeting", meeting);
        put(asked, "q", text);
        return asked;
    }

    /** What the service is asked of the matters themselves. */
    MultivaluedMap<String, String> asked() {
        MultivaluedMap<String, String> asked = apart(true);
        states().forEach(state -> asked.add("state", state.name()));
        return asked;
    }

    boolean isNarrowed() {
        return !address().text().equals(kind.path());
    }

    MatterFilter showing(String state) {
        return new MatterFilter(kind, unit, owner, official, state, overdue, escalation, project, meeting, text, 0);
    }

    MatterFilter ofOwner(String code) {
        return new MatterFilter(kind, unit, code, official, show, overdue, escalation, project, meeting, text, 0);
    }

    MatterFilter at(int number) {
        return new MatterFilter(kind, unit, owner, official, show, overdue, escalation, project, meeting, text, number);
    }

    /** This very view of the board. */
    Address address() {
        return Address.of(kind.path())
                .with("unit", unit)
                .with("owner", owner)
                .with("official", official)
                .with("state", show)
                .with("overdue", overdue ? "true" : "")
                .with("escalation", escalation)
                .with("project", project)
                .with("meeting", meeting)
                .with("q", text)
                .with("page", page == 0 ? "" : String.valueOf(page));
    }

    private static void put(MultivaluedMap<String, String> asked, String name, String value) {
        if (!value.isEmpty()) {
            asked.putSingle(name, value);
        }
    }
}
