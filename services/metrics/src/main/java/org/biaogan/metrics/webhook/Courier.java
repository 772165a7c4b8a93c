package org.biaogan.metrics.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLSocketFactory;

/** Carries events to subscribers. Follows no redirection: it would lead where nobody has looked. */
@ApplicationScoped
class Courier {

    private final WebhookSettings settings;
    private final Clock clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "webhook-patience");
        thread.setDaemon(true);
        return thread;
    });

    Courier(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /** One attempt. Blocks. */
    Outcome carry(DueDelivery delivery) {
        if (!delivery.active()) {
            return Outcome.switchedOff(delivery);
        }
        try {
            return Outcome.answered(
                    delivery, errand(delivery).status((SSLSocketFactory) SSLSocketFactory.getDefault(), watch));
        } catch (IOException e) {
            return Outcome.failed(delivery, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private Errand errand(DueDelivery delivery) throws IOException {
        Destination destination =
                new Destination(delivery.url(), settings.allowedHosts().orElse(Set.of()));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "biaogan-metrics");
        headers.put("X-Biaogan-Event", delivery.event());
        headers.put("X-Biaogan-Kind", delivery.kind());
        headers.put("X-Biaogan-Attempt", String.valueOf(delivery.attempt()));
        headers.put("X-Biaogan-Signature", Signature.of(delivery.secret(), clock.instant(), delivery.body()));
        return new Errand(
                destination.resolved(InetAddress::getAllByName), headers, delivery.body(), settings.patience());
    }
}
