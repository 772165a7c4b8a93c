package org.biaogan.dashboard.outlook;

import java.util.Locale;

/** Whether what the rest of the year must bring can be believed (可信度), judged by the service from past paces. */
public enum Credibility {
    REACHED,
    COMFORTABLE,
    CREDIBLE,
    DEMANDING,
    NOT_CREDIBLE,
    UNKNOWN;

    static Credibility of(String verdict) {
        for (Credibility known : values()) {
            if (known.name().equals(verdict)) {
                return known;
            }
        }
        return UNKNOWN;
    }

    /** As in style sheets. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
