package org.biaogan.local.application;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Where the applications listen: their usual ports, all moved by the same number. */
public record Ports(int offset) {

    public int of(Application application) {
        return application.port() + offset;
    }

    public int managementOf(Application application) {
        return application.managementPort() + offset;
    }

    /** The application's address on this machine. */
    public URI address(Application application) {
        return URI.create("http://127.0.0.1:" + of(application));
    }

    /** Asks whether the application is ready to serve. */
    URI readiness(Application application) {
        return URI.create("http://127.0.0.1:" + managementOf(application) + "/q/health/ready");
    }

    /** Which of the ports somebody else holds, each with what it is needed for. */
    public List<String> busy() {
        List<String> busy = new ArrayList<>();
        for (Application application : Application.values()) {
            if (isTaken(of(application))) {
                busy.add(of(application) + " (" + application.label() + ")");
            }
            if (isTaken(managementOf(application))) {
                busy.add(managementOf(application) + " (" + application.label() + "'s health and metrics)");
            }
        }
        return busy;
    }

    private static boolean isTaken(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return !probe.isBound();
        } catch (IOException taken) {
            return true;
        }
    }
}
