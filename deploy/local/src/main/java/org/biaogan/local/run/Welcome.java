package org.biaogan.local.run;

import java.time.Duration;
import org.biaogan.local.application.Application;
import org.biaogan.local.application.Ports;

/** What a user needs to know once everything is ready. */
record Welcome(Ports ports, boolean demonstration, Duration took) {

    void print() {
        System.out.printf(
                """

                Biaogan is ready after %d s: http://localhost:%d/

                  log in as   viewer, editor, approver, supervisor or admin
                  password    biaogan
                  REST        http://localhost:%d/api/v1 (metrics), http://localhost:%d/api/v1 (reports)
                  token       deploy/local/token admin
                  data        %s

                Ctrl-C stops everything.
                """,
                took.toSeconds(),
                ports.of(Application.DASHBOARD),
                ports.of(Application.METRICS),
                ports.of(Application.REPORTS),
                demonstration ? "demonstration data of a fictional zone" : "none of the demonstration");
        System.out.flush();
    }
}
