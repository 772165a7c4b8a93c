package org.biaogan.local.run;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.biaogan.local.process.RunRecord;
import org.biaogan.local.process.Supervisor;
import org.biaogan.local.process.UnexpectedEnd;

/**
 * The program behind {@code deploy/local/run}. It exits with 0 when it is asked to stop (SIGINT, SIGTERM, SIGHUP), 1
 * when something fails or ends by itself, 2 when the command line is wrong.
 */
public final class LocalRun {

    private static final AtomicInteger EXIT_CODE = new AtomicInteger();

    private LocalRun() {}

    /** Arguments: the options of {@code deploy/local/run}; the checkout's folder is in {@code biaogan.checkout}. */
    public static void main(String[] words) {
        try {
            Options options = Options.parse(List.of(words));
            Checkout checkout = new Checkout(Path.of(System.getProperty("biaogan.checkout")));
            checkout.checkOwner();
            DataDirectory data = DataDirectory.take(options.data().orElse(checkout.defaultData()));
            Supervisor supervisor = new Supervisor(new RunRecord(data.runRecord()));
            run(new Launch(checkout, options, data, supervisor), supervisor);
        } catch (Refusal refusal) {
            fail(refusal.getMessage(), refusal.exitCode());
        } catch (IOException failure) {
            fail("The run failed: " + failure, 1);
        }
    }

    private static void run(Launch launch, Supervisor supervisor) throws IOException {
        launch.prepare();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
        try {
            launch.start();
            supervisor.awaitEnd();
        } catch (UnexpectedEnd end) {
            fail(end.getMessage(), 1);
        } catch (IOException | SQLException | RuntimeException failure) {
            // While everything is being stopped, whoever was still starting something loses its footing.
            if (!supervisor.isStopping()) {
                fail("The run failed: " + failure.getMessage(), 1);
            }
        }
    }

    private static void fail(String sentence, int exitCode) {
        System.err.println(sentence);
        EXIT_CODE.set(exitCode);
        System.exit(exitCode);
    }

    /** A stop that was asked for is a success, so the exit code is not that of the signal. */
    private static void stop(Supervisor supervisor) {
        System.out.println("Stopping ...");
        supervisor.stopAll();
        System.out.println("Everything is stopped.");
        Runtime.getRuntime().halt(EXIT_CODE.get());
    }
}
