package org.biaogan.metrics.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Carries events to subscribers. Follows no redirection: it would lead where nobody has looked. */
@ApplicationScoped
class Courier {

    private final WebhookSettings settings;
    private final Clock clock;
    private final HttpClient client;

    Courier(WebhookSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /** One attempt. Blocks. */
    Outcome carry(DueDelivery delivery) {
        if (!delivery.active()) {
            return Outcome.switchedOff(delivery);
        }
        try {
            return Outcome.answered(delivery, status(request(delivery)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed(delivery, "The service was stopped meanwhile.");
        } catch (ExecutionException e) {
            return failed(delivery, e.getCause());
        } catch (IOException | IllegalArgumentException | TimeoutException e) {
            return failed(delivery, e);
        }
    }

    /** The client's own timeout ends with the headers; this one is for all of it. */
    private int status(HttpRequest request) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, headers -> new Unread());
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS)
                    .statusCode();
        } finally {
            answer.cancel(true);
        }
    }

    private static Outcome failed(DueDelivery delivery, Throwable reason) {
        return Outcome.failed(delivery, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }

    private HttpRequest request(DueDelivery delivery) throws IOException {
        Destination destination =
                new Destination(delivery.url(), settings.allowedHosts().orElse(Set.of()));
        return HttpRequest.newBuilder(destination.resolved())
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("User-Agent", "biaogan-metrics")
                .header("X-Biaogan-Event", delivery.event())
                .header("X-Biaogan-Kind", delivery.kind())
                .header("X-Biaogan-Attempt", String.valueOf(delivery.attempt()))
                .header("X-Biaogan-Signature", Signature.of(delivery.secret(), clock.instant(), delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
    }
}
