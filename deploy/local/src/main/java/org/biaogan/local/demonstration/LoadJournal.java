package org.biaogan.local.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of the load is done, line by line, so that an interrupted one is completed and a complete one not repeated. */
final class LoadJournal {

    private static final String BEGUN = "begun ";
    private static final String DONE = "done ";
    private static final String KEPT = " -> ";
    private static final String COMPLETE = "complete";

    private final Path file;

    LoadJournal(Path file) {
        this.file = file;
    }

    boolean isBegun() {
        return Files.exists(file);
    }

    boolean isComplete() throws IOException {
        return isBegun() && Files.readAllLines(file).contains(COMPLETE);
    }

    /** The day as of which the load was begun, whenever it is completed; today if it begins now. */
    LocalDate begin(LocalDate today) throws IOException {
        if (!isBegun()) {
            write(BEGUN + today);
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(BEGUN))
                .map(line -> LocalDate.parse(line.substring(BEGUN.length())))
                .findFirst()
                .orElse(today);
    }

    /** The names of the steps done, each with what it kept for later ones; empty where it kept nothing. */
    Map<String, String> done() throws IOException {
        Map<String, String> done = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(DONE)) {
                String[] parts = line.substring(DONE.length()).split(KEPT, 2);
                done.put(parts[0], parts.length == 1 ? "" : parts[1]);
            }
        }
        return done;
    }

    void done(Step step, Optional<String> kept) throws IOException {
        write(DONE + step.name() + kept.map(answer -> KEPT + answer).orElse(""));
    }

    void complete() throws IOException {
        write(COMPLETE);
    }

    private void write(String line) throws IOException {
        Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
