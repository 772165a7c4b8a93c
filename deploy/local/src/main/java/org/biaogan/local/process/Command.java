package org.biaogan.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be started: its words, what it finds in its environment beyond the user's, where it works and logs, and
 * the signal that asks it to end.
 */
public record Command(
        String name, List<String> words, Map<String, String> environment, Path folder, Path log, StopSignal stop) {

    /** How a process is asked to end in good order. */
    public enum StopSignal {
        /** The usual request. */
        TERM,
        /** PostgreSQL's "fast": it disconnects its clients and writes everything down. */
        INT
    }

    /** Settings of the user's shell that would change the applications behind the launcher's back. */
    private static final List<String> UNWANTED = List.of("QUARKUS_", "BIAOGAN_", "PG", "MP_", "SMALLRYE_");

    Process start() throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(inOwnSession());
        builder.environment().keySet().removeIf(key -> UNWANTED.stream().anyMatch(key::startsWith));
        builder.environment().putAll(environment);
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile())
                .start();
    }

    /** Ctrl-C reaches every process of the terminal at once; in a session of its own one waits for its turn. */
    private List<String> inOwnSession() {
        List<String> all = new ArrayList<>();
        program("setsid").ifPresent(setsid -> all.add(setsid.toString()));
        all.addAll(words);
        return all;
    }

    /** Where a program lies in the search path. */
    public static Optional<Path> program(String name) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Arrays.stream((path + ":/usr/sbin:/sbin").split(":"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
