package org.biaogan.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.biaogan.local.process.Command.StopSignal;

/** Ends a process: asks first, waits, then insists. */
public final class Ending {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Ending() {}

    /** Returns when the process is gone; true if it went when asked. */
    public static boolean of(ProcessHandle process, StopSignal signal) {
        ask(process, signal);
        if (gone(process)) {
            return true;
        }
        process.destroyForcibly();
        gone(process);
        return false;
    }

    private static void ask(ProcessHandle process, StopSignal signal) {
        if (signal == StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            // The shell's own kill: the program of that name is missing on small systems.
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failed) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
