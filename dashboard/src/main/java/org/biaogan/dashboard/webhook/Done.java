package org.biaogan.dashboard.webhook;

import java.util.Locale;

/** What somebody has just done on the page. */
public enum Done {
    SAVED,
    RETIRED,
    RETRIED;

    /** As in the address; null for none. */
    static Done of(String word) {
        for (Done done : values()) {
            if (done.key().equals(word)) {
                return done;
            }
        }
        return null;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
