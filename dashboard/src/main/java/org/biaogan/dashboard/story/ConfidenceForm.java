package org.biaogan.dashboard.story;

import java.util.List;
import org.biaogan.dashboard.delivery.ConfidenceLevel;
import org.biaogan.dashboard.delivery.DeliveryWords;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;

/** The form by which a reviewer says how sure he or she is. */
record ConfidenceForm(
        String action,
        String key,
        Filled.Field level,
        List<Choice> levels,
        Filled.Field reason,
        List<String> trouble,
        boolean open) {

    static final String FORM = "confidence";

    static ConfidenceForm of(String project, Filled all, Language language) {
        DeliveryWords words = language.words(DeliveryWords.class);
        Filled filled = all.at(FORM);
        Filled.Field level = filled.field("level", ConfidenceLevel.MEDIUM.number());
        return new ConfidenceForm(
                "/projects/" + project + "/confidence",
                filled.key(),
                level,
                Choice.of(
                        List.of(ConfidenceLevel.values()),
                        null,
                        level.value(),
                        one -> String.valueOf(one.number()),
                        words::level),
                filled.field("reason", ""),
                filled.lines(),
                !filled.isFresh());
    }
}
