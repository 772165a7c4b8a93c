package org.biaogan.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/local/run} says before anything is built or started. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("run").toAbsolutePath();

    @TempDir
    private Path elsewhere;

    @Test
    void helpNamesEveryOption() throws Exception {
        Shell help = Shell.run(elsewhere, Map.of(), SCRIPT.toString(), "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--empty", "--data DIR", "--fresh", "--port-offset", "--help");
    }

    @Test
    void unknownOptionIsNamedAndExitsWithTwo() throws Exception {
        Shell answer = Shell.run(elsewhere, Map.of(), SCRIPT.toString(), "--empty", "--quick");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("'--quick'").contains("--help");
    }

    @Test
    void aMissingValueIsNamedAndExitsWithTwo() throws Exception {
        Shell answer = Shell.run(elsewhere, Map.of(), SCRIPT.toString(), "--data");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("--data");
    }

    @Test
    void aMissingJavaIsSaidInASentence() throws Exception {
        Shell answer = Shell.run(elsewhere, Map.of("JAVA_HOME", elsewhere.toString()), SCRIPT.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("JAVA_HOME is " + elsewhere);
    }

    @Test
    void anOldJavaIsSaidInASentence() throws Exception {
        Shell answer = Shell.run(elsewhere, Map.of("JAVA_HOME", javaOf("1.8").toString()), SCRIPT.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("is Java 1.8").contains("17 or newer");
    }

    @Test
    void aRuntimeWithoutCompilerIsSaidInASentence() throws Exception {
        Shell answer = Shell.run(elsewhere, Map.of("JAVA_HOME", javaOf("21").toString()), SCRIPT.toString());

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("a JDK, not a JRE");
    }

    /** A folder that looks like the installation of this Java, without a compiler. */
    private Path javaOf(String version) throws Exception {
        Path home = Files.createDirectories(elsewhere.resolve("java " + version));
        Path program = Files.createDirectory(home.resolve("bin")).resolve("java");
        Files.writeString(program, """
                #!/bin/sh
                echo "    java.home = %s" >&2
                echo "    java.specification.version = %s" >&2
                """.formatted(home, version));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }
}
