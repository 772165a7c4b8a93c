package org.biaogan.local.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.biaogan.local.application.Application;
import org.biaogan.local.application.Identity;
import org.biaogan.local.application.JavaCommand;
import org.biaogan.local.application.Ports;
import org.biaogan.local.application.Readiness;
import org.biaogan.local.application.Settings;
import org.biaogan.local.demonstration.DemonstrationLoad;
import org.biaogan.local.demonstration.DemonstrationZone;
import org.biaogan.local.demonstration.MetricsApi;
import org.biaogan.local.identity.SessionSecret;
import org.biaogan.local.identity.Token;
import org.biaogan.local.identity.Token.SigningKey;
import org.biaogan.local.postgresql.Binaries;
import org.biaogan.local.postgresql.Cluster;
import org.biaogan.local.postgresql.Database;
import org.biaogan.local.process.Supervisor;

/** The start of a run in its order: database, metrics, then reports and dashboard, and the demonstration data. */
final class Launch {

    private static final ZoneId ZONE_TIME = ZoneId.of("Asia/Shanghai");

    private final Checkout checkout;
    private final Options options;
    private final DataDirectory data;
    private final Supervisor supervisor;
    private final Ports ports;
    private final Readiness readiness;

    Launch(Checkout checkout, Options options, DataDirectory data, Supervisor supervisor) {
        this.checkout = checkout;
        this.options = options;
        this.data = data;
        this.supervisor = supervisor;
        this.ports = new Ports(options.portOffset());
        this.readiness = new Readiness(ports);
    }

    /** Clears away what a killed run left, and refuses to go on where the start could not succeed. */
    void prepare() throws IOException {
        supervisor.endOrphans().forEach(orphan -> say("Ended " + orphan + ", left behind by a run that was killed."));
        Cluster.endLeftover(data.cluster());
        List<String> busy = ports.busy();
        if (!busy.isEmpty()) {
            throw Refusal.because((busy.size() == 1 ? "Port " : "Ports ") + String.join(", ", busy)
                    + (busy.size() == 1 ? " is" : " are") + " in use by another program; please stop it, or move all"
                    + " ports with --port-offset N.");
        }
        for (Application application : Application.values()) {
            if (Files.notExists(application.program(checkout.folder()))) {
                throw Refusal.because(application.label() + " is not built; deploy/local/run builds it.");
            }
        }
        if (options.fresh()) {
            data.clear();
            say("Removed the database of earlier runs in " + data.folder() + ".");
        }
    }

    /** Returns when everything is ready to be used. */
    void start() throws IOException, SQLException {
        Instant begin = Instant.now();
        Path logs = checkout.logs(data);
        say("Starting PostgreSQL; data in " + data.folder() + ", logs in " + logs);
        Binaries binaries = Binaries.unpackedIn(checkout.state());
        Database database = new Cluster(binaries, data.cluster(), logs).start(supervisor);
        Identity identity = new Identity(SigningKey.keptIn(checkout.state()), SessionSecret.keptIn(checkout.state()));
        JavaCommand java = new JavaCommand(checkout.folder(), data.folder(), logs);

        start(java, Application.METRICS, new Settings(ports, database, identity, false, List.of()));
        awaitReady(Application.METRICS);
        DemonstrationZone zone = new DemonstrationZone();
        DemonstrationLoad load = load(zone, identity);
        boolean loading = isWanted(load);
        boolean shown = loading || load.isBegun();
        Settings settings = new Settings(ports, database, identity, shown, shown ? List.of(zone.root()) : List.of());
        start(java, Application.REPORTS, settings);
        start(java, Application.DASHBOARD, settings);
        if (loading) {
            say("Loading the demonstration data");
            load.complete(LocalDate.now(Clock.system(ZONE_TIME)));
        }
        awaitReady(Application.REPORTS);
        awaitReady(Application.DASHBOARD);
        new Welcome(ports, shown, Duration.between(begin, Instant.now())).print();
    }

    private DemonstrationLoad load(DemonstrationZone zone, Identity identity) {
        List<String> units = List.of(zone.root());
        MetricsApi metrics = new MetricsApi(
                ports.address(Application.METRICS),
                role -> Token.issue(identity.key(), role.word(), units, Instant.now()));
        return new DemonstrationLoad(zone, metrics, data.demonstrationJournal());
    }

    private boolean isWanted(DemonstrationLoad load) throws IOException {
        if (options.empty()) {
            if (load.isBegun()) {
                say("This database already holds the demonstration data; --fresh --empty begins an empty one.");
            }
            return false;
        }
        if (load.wouldDisturb()) {
            say("This database holds units of your own, so the demonstration data are not loaded.");
            return false;
        }
        return !load.isComplete();
    }

    private void start(JavaCommand java, Application application, Settings settings) {
        say("Starting " + application.label() + " on port " + ports.of(application));
        supervisor.start(java.start(application, settings));
    }

    private void awaitReady(Application application) {
        supervisor.await(() -> readiness.of(application));
        say(application.label() + " is ready");
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
