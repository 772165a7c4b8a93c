package org.biaogan.dashboard.workbook;

import java.util.List;
import org.biaogan.dashboard.language.Language;

/**
 * What a page says of a filled workbook besides what each row changes.
 *
 * @param back the page that has the sheet
 * @param counts in a sentence; empty where nothing could be counted
 * @param trouble why nothing could be done; empty where something was
 * @param firstOnly that not all is listed; empty where it is
 * @param refusals why rows keep the file from being taken
 * @param confirmation null where there is nothing to confirm
 */
public record Findings(
        String title,
        String back,
        String counts,
        List<String> trouble,
        String firstOnly,
        List<Remark> refusals,
        List<Remark> warnings,
        Confirmation confirmation) {

    /**
     * How many rows there are of each kind.
     *
     * @param changed rows that change something
     * @param notFilled rows of the sheet that were left empty
     */
    public record Tally(int read, int changed, int unchanged, int notFilled) {}

    /**
     * What a file would do or, without a confirmation to ask for, did.
     *
     * @param listed how many of the changes are listed
     */
    public static Findings of(
            String back, Tally tally, int listed, List<Remark> warnings, Confirmation confirmation, Language language) {
        WorkbookWords words = language.words(WorkbookWords.class);
        boolean idle = tally.changed() == 0;
        return new Findings(
                confirmation == null ? words.writtenTitle() : words.previewTitle(),
                back,
                idle
                        ? words.noChange()
                        : words.counts(tally.read(), tally.changed(), tally.unchanged(), tally.notFilled()),
                List.of(),
                listed < tally.changed() ? words.firstOnly(listed) : "",
                List.of(),
                warnings,
                idle ? null : confirmation);
    }

    /** Why a file is refused, cell by cell. */
    public static Findings refused(String back, int rows, List<Remark> refusals, Language language) {
        WorkbookWords words = language.words(WorkbookWords.class);
        return new Findings(
                words.refusedTitle(),
                back,
                words.refusedText(rows),
                List.of(),
                refusals.size() < rows ? words.firstOnly(refusals.size()) : "",
                refusals,
                List.of(),
                null);
    }

    /** Nothing was done; a file on its way to be confirmed can be confirmed again. */
    public static Findings trouble(String back, List<String> lines, Confirmation again, Language language) {
        String title = language.words(WorkbookWords.class).refusedTitle();
        return new Findings(title, back, "", lines, "", List.of(), List.of(), again);
    }
}
