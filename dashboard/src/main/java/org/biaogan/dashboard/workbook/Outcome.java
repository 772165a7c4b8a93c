package org.biaogan.dashboard.workbook;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** What became of a row, or would become of it. */
public enum Outcome {
    RECORDED,
    CORRECTED,
    /** It waits for somebody else's approval. */
    SUBMITTED,
    UNCHANGED,
    /** A word that these pages do not know yet. */
    OTHER;

    @JsonCreator
    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    /** As in the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
