package org.biaogan.local.application;

import java.nio.file.Path;
import java.util.Locale;

/** One of the three processes that make up the product. */
public enum Application {
    METRICS("services/metrics", 8081, 9081),
    REPORTS("services/reports", 8082, 9082),
    DASHBOARD("dashboard", 8080, 9080);

    private final String module;
    private final int port;
    private final int managementPort;

    Application(String module, int port, int managementPort) {
        this.module = module;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Its name as people and log files say it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The packaged application in a built checkout. */
    public Path program(Path checkout) {
        return checkout.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    int port() {
        return port;
    }

    int managementPort() {
        return managementPort;
    }
}
