package org.biaogan.dashboard.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/**
 * What was typed into one of the forms of a page, so that it is still there when it is refused.
 *
 * @param form which of the forms; empty where none was sent
 * @param faults what was refused, by the field it is about
 * @param lines all that was refused, to be read above the form
 */
public record Filled(String form, Map<String, List<String>> fields, Map<String, String> faults, List<String> lines) {

    /** Sent along as Idempotency-Key, so that a double click does a thing once. */
    public static final String KEY = "key";

    private static final String UUIDS = "[0-9a-fA-F-]{36}";

    /** Nothing: the page is seen for the first time. */
    public static Filled none() {
        return new Filled("", Map.of(), Map.of(), List.of());
    }

    /** One of the page's forms as it was sent. */
    public static Filled of(String form, MultivaluedMap<String, String> sent) {
        return new Filled(form, Map.copyOf(sent), Map.of(), List.of());
    }

    /** The same where it is this form, nothing where it is another. */
    public Filled at(String wanted) {
        return form.equals(wanted) ? this : none();
    }

    /** Whether nothing was typed yet. */
    public boolean isFresh() {
        return form.isEmpty();
    }

    /** With what a failed call says of it. */
    public Filled refused(Throwable failure, Language language) {
        Map<String, String> said = new HashMap<>();
        if (failure instanceof Refusal refusal) {
            refusal.faults()
                    .forEach(fault -> said.merge(
                            fault.field(),
                            language == Language.ZH
                                    ? RefusalText.sentence(fault.code(), fault.message(), language)
                                    : fault.message(),
                            (first, next) -> first + " " + next));
        }
        return new Filled(form, fields, said, FormTrouble.of(failure, language).lines());
    }

    /** With what is wrong before it is even sent. */
    public Filled refused(List<String> reasons) {
        return new Filled(form, fields, Map.of(), reasons);
    }

    /** What was typed into a field; null for nothing. */
    public String sent(String name) {
        String text = all(name).stream().findFirst().map(String::strip).orElse("");
        return text.isEmpty() ? null : text;
    }

    /** All that was typed or ticked under a name. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The key that was sent; a new one for a fresh form. */
    public String key() {
        String sent = sent(KEY);
        return sent != null && sent.matches(UUIDS) ? sent : UUID.randomUUID().toString();
    }

    /** A field as the form shows it: with what was typed, or else with what is there now. */
    public Field field(String name, Object initial) {
        String value = isFresh() ? (initial == null ? "" : String.valueOf(initial)) : sent(name);
        return new Field(name, value == null ? "" : value, faults.getOrDefault(name, ""));
    }

    /**
     * A field of a form.
     *
     * @param fault why it was refused; empty where it was not
     */
    public record Field(String name, String value, String fault) {

        /** Whether it was refused. */
        public boolean isRefused() {
            return !fault.isEmpty();
        }
    }
}
