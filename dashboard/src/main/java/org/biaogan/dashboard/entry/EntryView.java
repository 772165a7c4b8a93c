package org.biaogan.dashboard.entry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.workbook.Workbook;
import org.biaogan.dashboard.zone.Unit;

/**
 * What the page of entry shows.
 *
 * @param notice where the units offered are the last known ones
 * @param unavailable whether the sheet could not be asked for
 * @param writable whether the visitor may enter this unit's figures
 * @param closed what closed figures of the sheet; empty where nothing did
 * @param news what came of a check; empty where none was asked for
 * @param saved when the draft was saved; empty where there is none
 */
record EntryView(
        EntryChoices choices,
        Notice notice,
        EntryForm form,
        String unitName,
        String period,
        boolean unavailable,
        boolean writable,
        String closed,
        String news,
        String saved,
        List<String> troubles,
        List<EntryRow> rows) {

    static EntryView of(
            EntryForm form, Surroundings around, Remarks remarks, String news, Language language, Clock clock) {
        EntryQuery query = form.query();
        boolean writable = around.mayWrite(query.unit());
        EntryRow.Reader reader = new EntryRow.Reader(language, writable, WritableUnits.late(around.rights()), remarks);
        return new EntryView(
                EntryChoices.of(around.zone().value(), around.writable(), query, clock, language),
                Notice.of(language, around.zone()),
                form,
                unitName(query, around, language),
                PeriodText.of(query.period(), language),
                around.sheet() == null,
                writable,
                closed(around.closing(), language),
                news,
                around.draft().savedAt() == null
                        ? ""
                        : MomentText.of(around.draft().savedAt(), language),
                remarks.troubles(),
                rows(form, around.sheet(), reader));
    }

    /** The rows that something is to be mended in, for who cannot see them all at once. */
    public List<EntryRow> refused() {
        return rows.stream().filter(row -> !row.refusals().isEmpty()).toList();
    }

    /** Whether anything is wrong. */
    public boolean isAlarming() {
        return !troubles.isEmpty() || !refused().isEmpty();
    }

    /** Whether there is anything to fill. */
    public boolean isFillable() {
        return rows.stream().anyMatch(EntryRow::open);
    }

    /** How large a filled workbook may be. */
    public int mostKilobytes() {
        return Workbook.MOST_KILOBYTES;
    }

    /** Where the workbook to fill is. */
    public String workbook() {
        return form.query().address("/entry/sheet.xlsx");
    }

    /** Every figure of the sheet, then what was typed for figures that it does not have (any more). */
    private static List<EntryRow> rows(EntryForm form, EntrySheet sheet, EntryRow.Reader reader) {
        List<EntryRow> rows = new ArrayList<>();
        for (EntryItem item : sheet == null ? List.<EntryItem>of() : sheet.items()) {
            RowKey key = RowKey.of(item);
            int place = form.place(key);
            TypedRow typed = place < 0 ? TypedRow.of(item, key) : form.rows().get(place);
            rows.add(EntryRow.of(rows.size(), place, typed, Optional.of(item), reader));
        }
        for (int place = 0; place < form.rows().size(); place++) {
            TypedRow typed = form.rows().get(place);
            if (sheet == null || sheet.find(typed.key()).isEmpty()) {
                rows.add(EntryRow.of(rows.size(), place, typed, Optional.empty(), reader));
            }
        }
        return rows;
    }

    private static String unitName(EntryQuery query, Surroundings around, Language language) {
        return around.zone()
                .value()
                .unit(query.unit())
                .map((Unit unit) -> unit.name(language))
                .orElse(query.unit());
    }

    private static String closed(Closing closing, Language language) {
        if (closing == null) {
            return "";
        }
        EntryWords words = language.words(EntryWords.class);
        String since = MomentText.of(closing.since(), language);
        return closing.isByRule()
                ? words.closedByRule(closing.code(), since)
                : words.closedByHand(closing.who() == null ? "" : closing.who(), since);
    }
}
