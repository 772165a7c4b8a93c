package org.biaogan.dashboard.webhook;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A subscription as the service tells of it.
 *
 * @param kinds empty for everything
 */
record Webhook(
        String code,
        String url,
        List<String> kinds,
        boolean active,
        int version,
        String recordedBy,
        OffsetDateTime knownFrom) {

    /** A list of them. */
    record Webhooks(List<Webhook> items) {}

    /**
     * As the service wants it.
     *
     * @param secret null to leave it as it is
     */
    record Draft(String code, String url, String secret, List<String> kinds, boolean active, String reason) {}
}
