package org.biaogan.metrics.matter;

import java.util.Locale;
import org.biaogan.metrics.rest.Query;

/** What matters are counted by. */
public enum TallyBy {
    STATE("cast(state as string)"),
    OWNER("owner"),
    OFFICIAL("official");

    private final String expression;

    TallyBy(String expression) {
        this.expression = expression;
    }

    /** Reads a parameter, in either case of letters; 400 names it where it cannot be read. */
    public static TallyBy read(String by) {
        return Query.word("by", Query.required("by", by).toUpperCase(Locale.ROOT), TallyBy.class)
                .orElseThrow();
    }

    String expression() {
        return expression;
    }
}
