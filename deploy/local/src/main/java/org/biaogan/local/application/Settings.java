package org.biaogan.local.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.local.postgresql.Database;

/** The environment in which each application runs locally. */
public record Settings(Ports ports, Database database, Identity identity, boolean demonstration, List<String> units) {

    /**
     * Quarkus 3.30 always waits the whole time that it may take for open requests, because the listener of its Jackson
     * extension never reports back; here a short time is enough.
     */
    private static final String TIME_FOR_OPEN_REQUESTS = "1S";

    Map<String, String> of(Application application) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "QUARKUS_PROFILE",
                "local",
                "QUARKUS_SHUTDOWN_TIMEOUT",
                TIME_FOR_OPEN_REQUESTS,
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_MANAGEMENT_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                String.valueOf(ports.of(application)),
                "QUARKUS_MANAGEMENT_PORT",
                String.valueOf(ports.managementOf(application)),
                "QUARKUS_OIDC_PUBLIC_KEY",
                identity.key().publicKey()));
        switch (application) {
            case METRICS -> settings.putAll(database.settingsOf("metrics"));
            case REPORTS -> {
                settings.putAll(database.settingsOf("reports"));
                settings.putAll(neighbours(Application.METRICS));
            }
            case DASHBOARD -> {
                settings.putAll(neighbours(Application.METRICS, Application.REPORTS));
                settings.putAll(login());
            }
        }
        return settings;
    }

    private Map<String, String> neighbours(Application... others) {
        Map<String, String> settings = new HashMap<>();
        settings.put("BIAOGAN_DEMONSTRATION", String.valueOf(demonstration));
        for (Application other : others) {
            settings.put(
                    "BIAOGAN_" + other.name() + "_URL", ports.address(other).toString());
        }
        return settings;
    }

    private Map<String, String> login() {
        Map<String, String> settings = new HashMap<>();
        settings.put("BIAOGAN_SESSION_SECRET", identity.session().value());
        settings.put("BIAOGAN_LOCAL_SIGNING_KEY", identity.key().file().toString());
        if (!units.isEmpty()) {
            settings.put("BIAOGAN_LOCAL_UNITS", String.join(",", units));
        }
        return settings;
    }
}
