package org.biaogan.dashboard.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads and changes subscriptions, and has deliveries tried again. */
@ApplicationScoped
class WebhookDesk {

    private static final int MOST = 1000;

    private final WebhookClient client;
    private final LastGood lastGood;

    WebhookDesk(@RestClient WebhookClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    Uni<Reading<List<Webhook>>> webhooks() {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "webhooks", Webhook.Webhooks.class),
                        () -> client.webhooks(MOST))
                .map(reading -> reading.map(Webhook.Webhooks::items));
    }

    Uni<Reading<List<Delivery>>> deliveries(DeliveryQuery query) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "deliveries of " + query, Delivery.Deliveries.class),
                        () -> client.deliveries(query.webhook(), query.state(), query.page(), DeliveryQuery.SIZE))
                .map(reading -> reading.map(Delivery.Deliveries::items));
    }

    /** Adds it, or changes the version that was looked at. */
    Uni<Void> save(Webhook.Draft draft, String key, String version) {
        return version == null ? client.add(key, draft) : client.revise(draft.code(), quoted(version), draft);
    }

    Uni<Void> retire(String code, String version) {
        return client.retire(code, quoted(version));
    }

    Uni<Void> retry(long id, String key) {
        return client.retry(id, key);
    }

    private static String quoted(String version) {
        return "\"v" + version + "\"";
    }
}
