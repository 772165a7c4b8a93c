package org.biaogan.dashboard.ranking;

import jakarta.ws.rs.BadRequestException;

/** What units are ranked by (排位依据). */
public enum RankedBy {
    ACTUAL,
    COMPLETION,
    GROWTH,
    DEVIATION;

    /** As the address has it; the actual where it says nothing. */
    static RankedBy of(String text) {
        try {
            return text == null || text.isBlank() ? ACTUAL : valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(unknown);
        }
    }
}
