package org.biaogan.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void nothingAskedMeansTheUsual() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false, Optional.empty(), 0));
    }

    @Test
    void allOptionsAreRead() {
        Options options =
                Options.parse(List.of("--fresh", "--data", "/tmp/some where", "--empty", "--port-offset", "100"));

        assertThat(options).isEqualTo(new Options(true, true, Optional.of(Path.of("/tmp/some where")), 100));
    }

    @Test
    void aRelativeFolderIsMeantFromWhereTheUserStands() {
        assertThat(Options.parse(List.of("--data", "mine/../data")).data())
                .contains(Path.of("").toAbsolutePath().resolve("data"));
    }

    @Test
    void mistakesAreNamedAndExitWithTwo() {
        for (List<String> words : List.of(
                List.of("--quick"),
                List.of("--data"),
                List.of("--port-offset", "x"),
                List.of("--port-offset", "60000"))) {
            assertThatThrownBy(() -> Options.parse(words))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.exitCode())
                            .isEqualTo(2))
                    .hasMessageContaining(words.get(0));
        }
    }
}
