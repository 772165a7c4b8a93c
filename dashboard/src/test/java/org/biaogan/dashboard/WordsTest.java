package org.biaogan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.page.SectionGroup;
import org.biaogan.dashboard.refusal.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page",
                "login",
                "board",
                "assessment",
                "indicator",
                "outlook",
                "entry",
                "matter",
                "meeting",
                "problem",
                "report",
                "approval",
                "intake",
                "portfolio",
                "closing",
                "formula",
                "provenance",
                "lightrule",
                "theme",
                "target",
                "change",
                "ranking",
                "refusal",
                "workbook",
                "project",
                "visit",
                "delivery",
                "milestone",
                "condition",
                "lifecycle",
                "attachment",
                "story",
                "plans",
                "dossier",
                "webhook",
                "edit",
                "readiness",
                "silence",
                "timeline",
                "progress",
                "reporting",
                "savedview"
            })
    void everyWordStandsInBothLanguages(String bundle) throws IOException {
        Properties chinese = words(bundle + ".properties");
        Properties english = words(bundle + "_en.properties");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.values())
                .allSatisfy(word -> assertThat(word).asString().isNotBlank());
        assertThat(english).allSatisfy((key, word) -> {
            assertThat(word).asString().isNotBlank();
            assertThat(parameters(word)).as("%s", key).isEqualTo(parameters(chinese.get(key)));
        });
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everySectionHasItsWord(Section section) throws IOException {
        assertThat(words("page.properties")).containsKey("section_$" + section);
    }

    @ParameterizedTest
    @EnumSource(SectionGroup.class)
    void everyGroupHasItsWord(SectionGroup group) throws IOException {
        assertThat(words("page.properties")).containsKey("group_" + group);
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyRefusalHasItsSentence(RefusalCode code) throws IOException {
        assertThat(words("refusal.properties")).containsKey("sentence_$" + code);
    }

    private static Object parameters(Object word) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(word.toString())
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/messages/" + file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
