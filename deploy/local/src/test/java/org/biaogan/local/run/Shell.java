package org.biaogan.local.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs a program as a user without a terminal would, and keeps what it says. */
record Shell(int exitCode, String out, String err) {

    static Shell run(Path folder, Map<String, String> environment, String... words) throws Exception {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
            builder.environment().putAll(environment);
            int exitCode = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Shell(exitCode, read(out), read(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    List<String> lines() {
        return Arrays.asList(out.split("\n"));
    }

    String lastLine() {
        return lines().get(lines().size() - 1);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
