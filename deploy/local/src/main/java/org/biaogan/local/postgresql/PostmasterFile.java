package org.biaogan.local.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.biaogan.local.process.Command.StopSignal;
import org.biaogan.local.process.Ending;

/**
 * PostgreSQL's own note of who serves the cluster. After a crash its number may have gone to another process, and
 * PostgreSQL would then refuse to start for fear of it.
 */
record PostmasterFile(Path file) {

    private static final int PID = 0;
    private static final int START_SECONDS = 2;
    private static final Duration SAME_START = Duration.ofSeconds(5);

    /**
     * Ends a server that a killed run left behind, and removes the note if its number now belongs to a process that
     * cannot be the server that wrote it.
     */
    void settle() throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException cleanlyEnded) {
            return;
        }
        if (lines.size() <= START_SECONDS) {
            return;
        }
        Optional<ProcessHandle> holder = ProcessHandle.of(Long.parseLong(lines.get(PID)));
        if (holder.isEmpty()) {
            return;
        }
        if (startedAt(holder.get(), Instant.ofEpochSecond(Long.parseLong(lines.get(START_SECONDS))))) {
            Ending.of(holder.get(), StopSignal.INT);
        } else {
            Files.delete(file);
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, written).abs().compareTo(SAME_START) <= 0)
                .orElse(false);
    }
}
