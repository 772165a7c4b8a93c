package org.biaogan.dashboard.silence;

import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;

/** What a project has been without. */
public enum SilenceKind {
    VISIT,
    REPORT;

    /** From an address; null for none, and what is no kind is refused. */
    static SilenceKind read(String text) {
        return text == null || text.isBlank()
                ? null
                : Arrays.stream(values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst()
                        .orElseThrow(BadRequestException::new);
    }
}
