package org.biaogan.dashboard.upstream;

/** A service whose answers the pages show. */
public enum Service {
    METRICS,
    REPORTS;

    /** As in configuration keys, meters and health data. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
