package org.biaogan.dashboard.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/** A project's life as the service keeps it, and where the visitor may take it. */
record Life(List<Taken> items, List<Allowed> allowed) {

    Life {
        items = items == null ? List.of() : items;
        allowed = allowed == null ? List.of() : allowed;
    }

    /** A step that was taken. */
    record Taken(
            String from,
            String to,
            String action,
            LocalDate on,
            String by,
            OffsetDateTime at,
            String reason,
            List<String> evidence) {}

    /**
     * A step that can be taken.
     *
     * @param needs which fields it asks for besides the day
     */
    record Allowed(String action, String to, List<String> needs, List<Obstacle> missing) {

        Allowed {
            needs = needs == null ? List.of() : needs;
            missing = missing == null ? List.of() : missing;
        }
    }

    /** One thing that a step has to wait for. */
    record Obstacle(String code, String condition, String name, String nameEn, String owedByName) {

        String name(Language language) {
            String known = language.pick(name, nameEn);
            return known == null ? String.valueOf(condition) : known;
        }
    }

    /** A step as it is sent; the day as it was typed, so that the service says what is wrong with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(String action, String on, String reason, List<String> evidence) {}
}
