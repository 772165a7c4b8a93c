package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.biaogan.reports.stand.Sample;
import org.biaogan.reports.template.Format;
import org.junit.jupiter.api.Test;

/**
 * After a wanted change of the words of the newest version, before reports were made with it:
 * {@code -Dtest=AnalysisWordsTest -Dgolden.update=true}, and read the difference.
 */
@QuarkusTest
class AnalysisWordsTest {

    private static final Path RESOURCES = Path.of("src/test/resources/half-year-analysis");

    @Inject
    FirstVersion first;

    @Inject
    SecondVersion second;

    @Test
    void theWholeTextOfTheAnalysisIsAsAgreed() throws IOException {
        Path golden = RESOURCES.resolve("2/words.txt");
        String words = words(html());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, words);
        }

        assertThat(golden).content().isEqualTo(words);
    }

    @Test
    void theWordsOfVersionOneStayWhatTheyWere() {
        String html = new String(first.render(Format.HTML, SampleFigures.ofFirstVersion()), StandardCharsets.UTF_8);

        assertThat(RESOURCES.resolve("1/words.txt")).content().isEqualTo(words(html));
    }

    @Test
    void thePageNeedsNothingFromAnywhereAndRunsNothing() {
        assertThat(html()).doesNotContain("<script", " style=", "src=", "url(").contains("style-src &#39;sha256-");
    }

    @Test
    void aNumberOnTheScreenLeadsToItsFigure() {
        assertThat(html())
                .contains("<td class=\"number\"><a href=\"../../figures/" + Sample.id("FAI", "actual")
                        + "\">629.0</a></td>");
    }

    private String html() {
        return new String(second.render(Format.HTML, SampleFigures.frozen(true)), StandardCharsets.UTF_8);
    }

    /** One line a cell, paragraph or heading. */
    private static String words(String html) {
        return html.replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("(?m)^\\s+", "");
    }
}
