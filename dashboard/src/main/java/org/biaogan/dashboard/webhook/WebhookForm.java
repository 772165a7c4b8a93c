package org.biaogan.dashboard.webhook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.biaogan.dashboard.change.ChangeKind;
import org.biaogan.dashboard.change.ChangeWords;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;

/**
 * The form of a subscription.
 *
 * @param version from which the change starts; empty for a new one
 */
record WebhookForm(Typed typed, String code, String version, List<Field> fields) {

    private static final List<String> NAMES = List.of("code", "url", "secret", "kinds", "active", "reason");

    private static final String NAME = "webhook";
    /** Records that are no deeds of projects: units, targets, figures. */
    private static final String RECORD_CHANGED = "RECORD_CHANGED";

    private static final List<ChangeKind> NOT_TOLD =
            List.of(ChangeKind.REVISED, ChangeKind.NEW_VALUE, ChangeKind.RECORD_CHANGED, ChangeKind.OTHER);

    static Typed empty() {
        return Typed.filled(NAME, Map.of("active", "true"));
    }

    static Typed of(Webhook webhook) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("code", List.of(webhook.code()));
        values.put("version", List.of(String.valueOf(webhook.version())));
        values.put("url", List.of(webhook.url()));
        values.put("kinds", webhook.kinds());
        values.put("active", List.of(String.valueOf(webhook.active())));
        return Typed.sent(NAME, UUID.randomUUID().toString(), values);
    }

    static Typed sent(String key, Map<String, List<String>> values) {
        return Typed.sent(NAME, key, values);
    }

    /** The field that a field of the service's is; empty for one that the form does not have. */
    static String place(String field) {
        int bracket = field.indexOf('[');
        String name = bracket < 0 ? field : field.substring(0, bracket);
        return NAMES.contains(name) ? name : "";
    }

    static Webhook.Draft draft(Typed typed) {
        return new Webhook.Draft(
                typed.given("code"),
                typed.given("url"),
                typed.given("secret"),
                typed.all("kinds"),
                "true".equals(typed.one("active")),
                typed.given("reason"));
    }

    static WebhookForm shown(Typed typed, Language language) {
        WebhookWords words = language.words(WebhookWords.class);
        boolean revision = typed.given("version") != null;
        List<Choice> active = List.of(
                new Choice("true", words.active(), !"false".equals(typed.one("active"))),
                new Choice("false", words.paused(), "false".equals(typed.one("active"))));
        Field secret = Field.of(Kind.LINE, "secret", words.secret(), typed).needed(!revision);
        Field url = Field.of(Kind.LINE, "url", words.url(), typed).needed(true).hinted(words.urlHint());
        Field kinds = Field.ticks("kinds", words.kinds(), typed, kinds(typed.all("kinds"), language))
                .hinted(words.kindsHint());
        Field state = Field.choice("active", words.state(), typed, active);
        List<Field> fields = revision
                ? List.of(
                        url,
                        secret.hinted(words.secretKept()),
                        state,
                        Field.of(Kind.LINE, "reason", words.reason(), typed).needed(true),
                        kinds)
                : List.of(
                        Field.of(Kind.LINE, "code", words.code(), typed).needed(true),
                        url,
                        secret.hinted(words.secretHint()),
                        state,
                        kinds);
        return new WebhookForm(typed, typed.one("code"), typed.one("version"), fields);
    }

    private static List<Choice> kinds(List<String> chosen, Language language) {
        List<Choice> kinds = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            if (!NOT_TOLD.contains(kind)) {
                kinds.add(new Choice(kind.name(), word(kind.name(), language), chosen.contains(kind.name())));
            }
        }
        kinds.add(new Choice(RECORD_CHANGED, word(RECORD_CHANGED, language), chosen.contains(RECORD_CHANGED)));
        return kinds;
    }

    /** What a kind of event is called. */
    static String word(String kind, Language language) {
        return RECORD_CHANGED.equals(kind)
                ? language.words(WebhookWords.class).recordChanged()
                : language.words(ChangeWords.class).kind(ChangeKind.of(kind));
    }
}
