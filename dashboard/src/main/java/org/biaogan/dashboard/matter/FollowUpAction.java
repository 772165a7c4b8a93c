package org.biaogan.dashboard.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done with a matter, and which fields that takes. The service has the last word on both. */
public enum FollowUpAction {
    ASSIGN(List.of("owner", "official", "deadline", "measures", "note"), Set.of("owner", "deadline")),
    ACCEPT(List.of("official", "measures", "note"), Set.of()),
    REPORT(List.of("note", "measures", "evidence", "document"), Set.of("note")),
    RETURN(List.of("note"), Set.of("note")),
    REQUEST_CLOSURE(List.of("note", "evidence", "document"), Set.of("note")),
    VERIFY(List.of("note", "evidence", "document"), Set.of()),
    REJECT(List.of("note", "evidence", "document"), Set.of("note")),
    CLOSE(List.of("note"), Set.of()),
    REOPEN(List.of("note", "deadline", "owner", "official", "measures"), Set.of("note", "deadline")),
    EXTEND(List.of("deadline", "note"), Set.of("deadline", "note"));

    private final List<String> fields;
    private final Set<String> needed;

    FollowUpAction(List<String> fields, Set<String> needed) {
        this.fields = fields;
        this.needed = needed;
    }

    /** What it takes, in the order of the form. */
    List<String> fields() {
        return fields;
    }

    /** Whether the form is sent with that field only. */
    boolean needs(String field) {
        return needed.contains(field);
    }

    static Optional<FollowUpAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(word))
                .findFirst();
    }
}
