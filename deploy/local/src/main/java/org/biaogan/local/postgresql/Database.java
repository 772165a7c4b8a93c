package org.biaogan.local.postgresql;

import java.util.Map;

/** The running database as a service sees it. */
public record Database(int port, Accounts accounts) {

    /** The settings with which a service reaches its own schema, both ways: migrations and reactive. */
    public Map<String, String> settingsOf(String service) {
        String place = "postgresql://127.0.0.1:" + port + "/biaogan";
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + place + "?currentSchema=" + service,
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                place,
                "QUARKUS_DATASOURCE_USERNAME",
                service,
                "QUARKUS_DATASOURCE_PASSWORD",
                accounts.password(service));
    }
}
