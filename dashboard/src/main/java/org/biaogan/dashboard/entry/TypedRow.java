package org.biaogan.dashboard.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of the form, as it was typed. */
record TypedRow(RowKey key, String value, String status, String source, String reason) {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,12})?");

    /** What the visitor saved for the figure earlier, or an empty row. */
    static TypedRow of(EntryItem item, RowKey key) {
        DraftRow draft = item.draft();
        return draft == null
                ? new TypedRow(key, "", "", "", "")
                : new TypedRow(
                        key, text(draft.value()), text(draft.status()), text(draft.source()), text(draft.reason()));
    }

    /** Nothing is said about the figure: a source or a reason alone says nothing. */
    boolean isEmpty() {
        return value.isEmpty() && status.isEmpty();
    }

    /** Whether there is anything worth keeping in a draft. */
    boolean isBlank() {
        return isEmpty() && source.isEmpty() && reason.isEmpty();
    }

    /** Whether what was typed is no number; nothing at all is none of this. */
    boolean isNonsense() {
        return !value.isEmpty() && number().isEmpty();
    }

    /** The number typed, be it in full width or with thousands grouped by commas. */
    Optional<BigDecimal> number() {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFKC).replace('\u2212', '-');
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    NewFigure figure(String unit, String releasedOn) {
        return new NewFigure(
                key.indicator(),
                unit,
                key.period(),
                key.measure(),
                number().orElse(null),
                given(status),
                given(source),
                given(releasedOn),
                given(reason));
    }

    DraftRow draft(String releasedOn) {
        return new DraftRow(
                key.indicator(),
                key.period(),
                key.measure(),
                given(value),
                given(status),
                given(source),
                given(releasedOn),
                given(reason));
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
