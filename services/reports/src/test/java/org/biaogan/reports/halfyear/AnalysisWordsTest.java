package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.biaogan.reports.template.Format;
import org.junit.jupiter.api.Test;

/** After a wanted change of the words: {@code -Dtest=AnalysisWordsTest -Dgolden.update=true}, and read the difference. */
@QuarkusTest
class AnalysisWordsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/half-year-analysis.txt");

    @Inject
    HalfYearAnalysis template;

    @Test
    void theWholeTextOfTheAnalysisIsAsAgreed() throws IOException {
        String words = words(html());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, words);
        }

        assertThat(GOLDEN).content().isEqualTo(words);
    }

    @Test
    void thePageNeedsNothingFromAnywhereAndRunsNothing() {
        assertThat(html()).doesNotContain("<script", " style=", "src=", "url(").contains("style-src &#39;sha256-");
    }

    private String html() {
        return new String(template.render(Format.HTML, SampleFigures.frozen(true)), StandardCharsets.UTF_8);
    }

    /** One line a cell, paragraph or heading. */
    private static String words(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("(?m)^\\s+", "");
    }
}
