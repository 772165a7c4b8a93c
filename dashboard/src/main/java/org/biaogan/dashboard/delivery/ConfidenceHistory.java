package org.biaogan.dashboard.delivery;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/** How sure reviewers have been of a project's delivery, the latest first. */
public record ConfidenceHistory(List<Row> rows) {

    /** As the service lists them. */
    record Statements(List<Statement> items) {}

    record Statement(int level, String reason, LocalDate on, String by) {}

    /** A statement in the reader's words. */
    record Row(String on, String word, int level, String by, String reason) {}

    static ConfidenceHistory of(Statements statements, Language language) {
        DeliveryWords words = language.words(DeliveryWords.class);
        return new ConfidenceHistory(statements.items().stream()
                .map(one -> new Row(
                        MomentText.of(one.on()),
                        words.level(ConfidenceLevel.of(one.level())),
                        one.level(),
                        one.by() == null ? "" : one.by(),
                        one.reason() == null ? "" : one.reason()))
                .toList());
    }
}
