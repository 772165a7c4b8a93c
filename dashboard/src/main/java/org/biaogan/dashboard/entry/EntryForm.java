package org.biaogan.dashboard.entry;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The form as it stands: what is typed in it, and what travels along.
 *
 * @param key sent along as Idempotency-Key, so that a double click, or a second try after trouble, records once
 * @param revision of the draft that the form started from
 * @param releasedOn the day the figures were published; empty where nothing was said
 */
record EntryForm(EntryQuery query, String key, int revision, String releasedOn, List<TypedRow> rows) {

    /** What the visitor may have saved, else empty rows. */
    static EntryForm of(EntryQuery query, EntrySheet sheet, Draft draft) {
        String releasedOn = sheet.items().stream()
                .filter(item -> item.draft() != null && item.draft().releasedOn() != null)
                .map(item -> item.draft().releasedOn())
                .findFirst()
                .orElse("");
        List<TypedRow> rows = sheet.items().stream()
                .map(item -> TypedRow.of(item, RowKey.of(item)))
                .toList();
        return new EntryForm(query, newKey(), draft.revision(), releasedOn, rows);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** To be sent as something new: the key was used up by another content. */
    EntryForm renewed() {
        return new EntryForm(query, newKey(), revision, releasedOn, rows);
    }

    /** On top of what was saved from elsewhere meanwhile. */
    EntryForm basedOn(Draft draft) {
        return new EntryForm(query, key, draft.revision(), releasedOn, rows);
    }

    /** At which place a figure's row stands; -1 where it has none. */
    int place(RowKey key) {
        return IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).key().isSameAs(key))
                .findFirst()
                .orElse(-1);
    }

    /** The rows that say something, in their order. */
    List<TypedRow> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    List<NewFigure> figures() {
        return filled().stream()
                .map(row -> row.figure(query.unit(), releasedOn))
                .toList();
    }

    EntryClient.NewDraft draft() {
        return new EntryClient.NewDraft(rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.draft(releasedOn))
                .toList());
    }
}
