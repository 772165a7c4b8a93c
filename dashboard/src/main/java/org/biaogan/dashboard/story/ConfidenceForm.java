package org.biaogan.dashboard.story;

import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.delivery.ConfidenceLevel;
import org.biaogan.dashboard.delivery.DeliveryWords;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;

/** The form by which a reviewer says how sure he or she is (交付信心). */
final class ConfidenceForm {

    static final String FORM = "judgement";
    static final List<String> FIELDS = List.of("level", "reason");

    private ConfidenceForm() {}

    static Form of(String project, Typed sent, Language language) {
        DeliveryWords words = language.words(DeliveryWords.class);
        Typed typed = sent.at(FORM, Map.of("level", ConfidenceLevel.MEDIUM.number()));
        List<Choice> levels = Choice.of(
                List.of(ConfidenceLevel.values()),
                null,
                typed.one("level"),
                one -> String.valueOf(one.number()),
                words::level);
        return new Form(
                "/projects/" + project + "/confidence#confidence",
                typed,
                List.of(
                        Field.choice("level", words.levelHead(), typed, levels),
                        Field.of(Kind.TEXT, "reason", words.reason(), typed).needed(true)));
    }
}
