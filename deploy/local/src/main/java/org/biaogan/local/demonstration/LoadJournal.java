package org.biaogan.local.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of the load is done, line by line, so that an interrupted one is completed and a complete one not repeated. */
final class LoadJournal {

    private static final String BEGUN = "begun ";
    private static final String DONE = "done ";
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

    Set<String> done() throws IOException {
        Set<String> done = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(DONE)) {
                done.add(line.substring(DONE.length()));
            }
        }
        return done;
    }

    void done(Step step) throws IOException {
        write(DONE + step.name());
    }

    void complete() throws IOException {
        write(COMPLETE);
    }

    private void write(String line) throws IOException {
        Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
