package org.biaogan.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.biaogan.local.process.Command.StopSignal;

/**
 * Starts the processes of a run, remembers them in its record, notices when one ends by itself, and ends them all in
 * the reverse order of starting.
 */
public final class Supervisor {

    private static final long GLANCE_MILLIS = 50;

    private final RunRecord record;
    private final Deque<ChildProcess> children = new ArrayDeque<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicReference<ChildProcess> lost = new AtomicReference<>();
    private boolean stopping;

    public Supervisor(RunRecord record) {
        this.record = record;
    }

    /** Ends what a killed run left behind: those processes only that its record proves to be its own. */
    public List<String> endOrphans() {
        List<String> ended = new ArrayList<>();
        try {
            List<ProcessMark> marks = new ArrayList<>(record.read());
            Collections.reverse(marks);
            for (ProcessMark mark : marks) {
                mark.living().ifPresent(orphan -> {
                    Ending.of(orphan, mark.name().equals("postgresql") ? StopSignal.INT : StopSignal.TERM);
                    ended.add(mark.name() + " (pid " + mark.pid() + ")");
                });
            }
            record.clear();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ended;
    }

    /** Starts a process that is to live as long as the run. */
    public ChildProcess start(Command command) {
        ChildProcess child = begin(command);
        child.process().onExit().thenRun(() -> ended(child));
        return child;
    }

    /** Runs a process that does its work and ends; gives its exit code. */
    public int finish(Command command) {
        ChildProcess child = begin(command);
        try {
            return child.process().waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        } finally {
            forget(child);
        }
    }

    /** Waits until something is so; fails as soon as one of the processes has ended by itself. */
    public void await(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                if (end.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw reason();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    /** Waits until one of the processes has ended by itself or the run is being stopped; never returns. */
    public RuntimeException awaitEnd() {
        await(() -> false);
        throw new IllegalStateException("only an end leaves the wait");
    }

    /** Ends all processes, the last one first; nothing is started afterwards. */
    public void stopAll() {
        List<ChildProcess> living;
        synchronized (this) {
            stopping = true;
            living = new ArrayList<>(children);
        }
        end.countDown();
        living.forEach(ChildProcess::end);
        try {
            record.clear();
        } catch (IOException leftBehind) {
            throw new UncheckedIOException(leftBehind);
        }
    }

    /** Whether the end has begun. */
    public synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized ChildProcess begin(Command command) {
        if (stopping) {
            throw new Stopping();
        }
        try {
            ChildProcess child = new ChildProcess(command, command.start());
            children.push(child);
            remember();
            return child;
        } catch (IOException unusable) {
            throw new UncheckedIOException(command.name() + " does not start", unusable);
        }
    }

    private synchronized void forget(ChildProcess child) {
        children.remove(child);
        if (!stopping) {
            try {
                remember();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private void remember() throws IOException {
        List<ProcessMark> marks =
                new ArrayList<>(children.stream().map(ChildProcess::mark).toList());
        Collections.reverse(marks);
        record.write(marks);
    }

    private void ended(ChildProcess child) {
        synchronized (this) {
            if (stopping) {
                return;
            }
        }
        lost.compareAndSet(null, child);
        end.countDown();
    }

    private RuntimeException reason() {
        ChildProcess child = lost.get();
        return child == null ? new Stopping() : new UnexpectedEnd(child.obituary());
    }

    /** The run is being stopped, so whoever was still starting something leaves off. */
    public static final class Stopping extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopping() {
            super("the run is being stopped");
        }
    }
}
