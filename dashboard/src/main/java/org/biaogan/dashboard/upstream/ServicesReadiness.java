package org.biaogan.dashboard.upstream;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators about the services, but never takes the dashboard out of rotation: with the services down it still shows
 * the last good figures, which is better than no page.
 */
@Readiness
class ServicesReadiness implements HealthCheck {

    private final ServiceWatch watch;

    ServicesReadiness(ServiceWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("services").up();
        for (Service service : Service.values()) {
            String state = watch.downSince(service)
                    .map(since -> "no answer since " + since)
                    .orElse("ok");
            response.withData(service.code(), state);
        }
        return response.build();
    }
}
