package org.biaogan.dashboard.progress;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.workbook.Workbook;
import org.biaogan.dashboard.zone.Unit;
import org.biaogan.dashboard.zone.Zone;

/**
 * The form of a unit and period as it is shown, with what waits for approval.
 *
 * @param notice where what is shown are the last known figures
 * @param unavailable whether the sheet could not be asked for, nor an earlier one be shown
 * @param mayEnter whether the visitor reports on projects of some unit
 * @param fillable whether the form can be filled and handed in
 * @param done what was done just now; null where nothing was
 * @param undecided why decisions were not taken
 */
record ProgressView(
        Notice notice,
        ProgressChoices choices,
        ProgressForm form,
        String unitName,
        String period,
        String decisionKey,
        List<ProgressRow> rows,
        Part<List<WaitingRow>> waiting,
        boolean unavailable,
        boolean mayEnter,
        boolean fillable,
        boolean isLast,
        String done,
        List<String> undecided) {

    static ProgressView open(Surroundings around, ProgressQuery query, String done, Clock clock, Language language) {
        ProgressForm form = ProgressForm.of(query, around.sheetOrNone());
        return of(around, form, around.mayEnter() && around.isFresh(), done, List.of(), clock, language);
    }

    /** Still to be handed in, also where only an old sheet can be shown around it: what was typed is not lost. */
    static ProgressView again(Surroundings around, ProgressForm form, Clock clock, Language language) {
        return of(around, form, around.mayEnter(), null, List.of(), clock, language);
    }

    static ProgressView undecided(
            Surroundings around, ProgressQuery query, List<String> trouble, Clock clock, Language language) {
        ProgressForm form = ProgressForm.of(query, around.sheetOrNone());
        return of(around, form, around.mayEnter() && around.isFresh(), null, trouble, clock, language);
    }

    private static ProgressView of(
            Surroundings around,
            ProgressForm form,
            boolean fillable,
            String done,
            List<String> undecided,
            Clock clock,
            Language language) {
        Zone zone = around.zone().value();
        ProgressQuery query = form.query();
        return new ProgressView(
                notice(around, language),
                ProgressChoices.of(zone, query, clock, language),
                form,
                zone.unit(query.unit()).map((Unit unit) -> unit.name(language)).orElse(query.unit()),
                PeriodText.of(query.period(), language),
                UUID.randomUUID().toString(),
                form.rows().stream()
                        .map(typed -> ProgressRow.of(typed, around.sheetOrNone(), zone, form.faults(), language))
                        .toList(),
                around.waiting(),
                around.sheet().isEmpty(),
                around.mayEnter(),
                fillable,
                !around.sheetOrNone().hasAfter(query.page(), ProgressQuery.SIZE),
                done,
                undecided);
    }

    private static Notice notice(Surroundings around, Language language) {
        return around.sheet()
                .map(sheet -> Notice.of(language, around.zone(), sheet))
                .orElseGet(() -> Notice.of(language, around.zone()));
    }

    /** Whether only old figures are there, so that whoever may report has to wait. */
    public boolean readOnly() {
        return mayEnter && !fillable && !unavailable;
    }

    /** The rows that something is to be mended in, for who cannot see them all at once. */
    public List<ProgressRow> refused() {
        return rows.stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    /** Whether the form was not taken. */
    public boolean isAlarming() {
        return form.isRefused();
    }

    /** Whether there is something that this visitor may decide, and may be sure of. */
    public boolean mayDecide() {
        return waiting.notice() == null
                && waiting.view() != null
                && waiting.view().stream().anyMatch(WaitingRow::mayDecide);
    }

    /** The page before of the same sheet; null on the first. */
    public String previous() {
        return query().page() == 0 ? null : query().at(query().page() - 1).address();
    }

    /** The page after; null on the last. */
    public String next() {
        return isLast ? null : query().at(query().page() + 1).address();
    }

    public ProgressQuery query() {
        return form.query();
    }

    /** Where the workbook to fill is. */
    public String workbook() {
        return query().address("/progress/sheet.xlsx");
    }

    /** How large a filled workbook may be. */
    public int mostKilobytes() {
        return Workbook.MOST_KILOBYTES;
    }
}
