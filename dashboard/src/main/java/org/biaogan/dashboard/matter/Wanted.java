package org.biaogan.dashboard.matter;

import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a board's address, as they came; what nobody understands narrows nothing. */
public class Wanted {

    @RestQuery
    String unit;

    @RestQuery
    String owner;

    @RestQuery
    String official;

    @RestQuery
    String state;

    @RestQuery
    String overdue;

    @RestQuery
    String escalation;

    @RestQuery
    String project;

    @RestQuery
    String meeting;

    @RestQuery
    String q;

    @RestQuery
    String page;

    /** What they mean. */
    public MatterFilter filter(MatterKind kind) {
        return new MatterFilter(
                kind,
                text(unit),
                text(owner),
                text(official),
                MatterFilter.EVERY.equals(state) ? state : word(state, FollowUpState.values()),
                "true".equals(overdue),
                word(escalation, Escalation.values()),
                text(project),
                text(meeting),
                text(q),
                page != null && page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0);
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static String word(String given, Enum<?>... words) {
        return Arrays.stream(words)
                .map(Enum::name)
                .filter(word -> word.equals(given))
                .findFirst()
                .orElse("");
    }
}
