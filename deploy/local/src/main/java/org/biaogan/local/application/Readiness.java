package org.biaogan.local.application;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks an application on its management port whether it is ready. */
public final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Ports ports;

    public Readiness(Ports ports) {
        this.ports = ports;
    }

    /** True once the application says that it can serve. */
    public boolean of(Application application) {
        HttpRequest question = HttpRequest.newBuilder(ports.readiness(application))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
