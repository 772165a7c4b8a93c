package org.biaogan.dashboard.meeting;

import java.util.Arrays;
import org.biaogan.dashboard.page.Address;

/** What an item of an agenda is about. */
public enum AgendaKind {
    TARGET,
    PROJECT,
    PROBLEM,
    DIRECTIVE,
    OTHER;

    static AgendaKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    /** Where that is; null where it has no page. @param ref its code, of a target {@code FAI/EIP} */
    String link(String ref) {
        if (ref == null || ref.isBlank()) {
            return null;
        }
        return switch (this) {
            case TARGET -> target(ref);
            case PROJECT -> "/projects/" + ref;
            case PROBLEM -> "/problems/" + ref;
            case DIRECTIVE -> "/directives/" + ref;
            case OTHER -> null;
        };
    }

    private static String target(String ref) {
        int slash = ref.indexOf('/');
        return slash < 0
                ? "/indicators/" + ref
                : Address.of("/indicators/" + ref.substring(0, slash))
                        .with("unit", ref.substring(slash + 1))
                        .text();
    }
}
