package org.biaogan.metrics.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.vintage.MasterRecord;

/**
 * A webhook as administrators see it; its secret nobody sees again.
 *
 * @param kinds what is told; empty for everything
 * @param validTo the day on which it was taken out of use, at once; null while it is in use
 */
public record WebhookView(
        String code,
        String url,
        List<EventKind> kinds,
        boolean active,
        LocalDate validTo,
        int version,
        String recordedBy,
        Instant knownFrom)
        implements MasterRecord {

    static WebhookView of(WebhookVersion webhook) {
        return new WebhookView(
                webhook.code(),
                webhook.url,
                webhook.kinds(),
                webhook.active,
                webhook.validTo(),
                webhook.version(),
                webhook.recordedBy(),
                webhook.knownFrom());
    }
}
