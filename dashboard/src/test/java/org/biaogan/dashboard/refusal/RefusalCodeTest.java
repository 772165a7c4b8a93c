package org.biaogan.dashboard.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A code that a service can answer and that has no words here would be shown to a Chinese reader in English. */
class RefusalCodeTest {

    /** A fault is built of the field, the code and a sentence: a literal in capitals between two others. */
    private static final Pattern SECOND_OF_THREE = Pattern.compile(",\\s*\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\",");

    /** Looks like a code and is none: columns and dimensions of SDMX, states, keys of a map. */
    private static final Set<String> NO_CODES = Set.of(
            "COMPLETION",
            "D",
            "DELIVERED",
            "HALF",
            "I",
            "LATE",
            "MONTH",
            "NOT_DUE",
            "NO_DATA",
            "NO_TARGET",
            "OBS_STATUS",
            "P",
            "PRODUCTION",
            "QUARTER",
            "START",
            "STRUCTURE_ID");

    @Test
    void everyCodeThatAServiceCanAnswerHasItsWords() {
        Set<String> answered = new TreeSet<>();
        Stream.of("metrics", "reports")
                .map(service -> Path.of("..", "services", service, "src", "main", "java"))
                .forEach(sources -> answered.addAll(codes(sources)));
        Set<String> known = Arrays.stream(RefusalCode.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(answered).contains("REQUIRED", "END_BEFORE_START", "NOT_WHOLE", "UNFIT_PERIOD");
        answered.removeAll(NO_CODES);
        assertThat(known).containsAll(answered);
    }

    private static Set<String> codes(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(RefusalCodeTest::codesIn)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> codesIn(Path file) {
        try {
            return SECOND_OF_THREE
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
