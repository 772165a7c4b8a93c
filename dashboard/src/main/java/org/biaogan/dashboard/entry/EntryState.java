package org.biaogan.dashboard.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** Where the entry of one figure stands (填报状态). */
public enum EntryState {
    DUE,
    LATE,
    RECORDED,
    PENDING,
    /** January, whose figure comes with February's. */
    INCLUDED,
    NOT_OVER,
    CLOSED,
    /** A word that these pages do not know yet. */
    OTHER;

    @JsonCreator
    static EntryState of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    /** As in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the day it is due still matters. */
    public boolean isAwaited() {
        return this == DUE || this == LATE || this == NOT_OVER;
    }
}
