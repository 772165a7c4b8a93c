package org.biaogan.dashboard.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Nature;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;

/**
 * What a filled workbook changes, would change, or why it is refused.
 *
 * @param counts in a sentence; empty where the file was refused
 * @param trouble why nothing could be done; empty where something was
 * @param confirmation null where there is nothing to confirm
 */
record FileView(
        String title,
        String back,
        String counts,
        List<String> trouble,
        List<Row> changes,
        String firstOnly,
        List<Line> refusals,
        List<Line> warnings,
        Confirmation confirmation) {

    /** What one row of the file changes. */
    record Row(
            int line,
            String name,
            String nature,
            String period,
            String unitOfMeasure,
            String before,
            String after,
            String status,
            Outcome outcome,
            String word) {}

    /** What is wrong or odd about a cell. */
    record Line(int line, String column, String text) {}

    /**
     * The form that confirms.
     *
     * @param file the very file that was previewed, in base64
     */
    record Confirmation(EntryQuery query, String key, String name, String file) {}

    /** What a file would do, or did. */
    static FileView of(
            EntryQuery query,
            FileJudgement judgement,
            Confirmation confirmation,
            Optional<EntrySheet> sheet,
            Language language) {
        FileWords words = language.words(FileWords.class);
        List<Row> rows = judgement.changes().stream()
                .map(change -> row(change, confirmation != null, sheet, language))
                .toList();
        boolean idle = judgement.changed() == 0;
        return new FileView(
                confirmation == null ? words.writtenTitle() : words.previewTitle(),
                query.address("/entry"),
                idle
                        ? words.noChange()
                        : words.counts(
                                judgement.read(), judgement.changed(), judgement.unchanged(), judgement.notFilled()),
                List.of(),
                rows,
                rows.size() < judgement.changed() ? words.firstOnly(rows.size()) : "",
                List.of(),
                lines(judgement.warnings(), language),
                idle ? null : confirmation);
    }

    /** Why a file is refused, cell by cell. */
    static FileView refused(EntryQuery query, FileJudgement refused, Language language) {
        FileWords words = language.words(FileWords.class);
        return new FileView(
                words.refusedTitle(),
                query.address("/entry"),
                words.refusedText(refused.refused()),
                List.of(),
                List.of(),
                refused.rows().size() < refused.refused()
                        ? words.firstOnly(refused.rows().size())
                        : "",
                lines(refused.rows(), language),
                List.of(),
                null);
    }

    /** Nothing was done; a file on its way to be confirmed can be confirmed again. */
    static FileView trouble(EntryQuery query, List<String> lines, Confirmation confirmation, Language language) {
        FileWords words = language.words(FileWords.class);
        return new FileView(
                words.refusedTitle(),
                query.address("/entry"),
                "",
                lines,
                List.of(),
                "",
                List.of(),
                List.of(),
                confirmation);
    }

    private static Row row(
            FileJudgement.Change change, boolean preview, Optional<EntrySheet> sheet, Language language) {
        EntryWords entry = language.words(EntryWords.class);
        Optional<EntryItem> item = sheet.flatMap(known -> known.find(change.indicator(), change.measure()));
        String status = change.statusAfter();
        return new Row(
                change.line(),
                item.map(known -> known.name(language)).orElse(change.indicator()),
                language.words(AssessmentWords.class).nature(Nature.of(change.measure(), change.basis())),
                PeriodText.of(change.period(), change.basis(), language),
                item.map(EntryItem::unitOfMeasure).orElse(""),
                figure(change.before(), item),
                figure(change.after(), item),
                status == null || status.equals(ObservationStatus.A.name())
                        ? ""
                        : language.words(AssessmentWords.class).status(ObservationStatus.of(status)),
                change.outcome(),
                preview ? entry.intention(change.outcome()) : entry.outcome(change.outcome()));
    }

    /** With the indicator's decimals, but never fewer than the file says: a preview must not hide what will be written. */
    private static String figure(BigDecimal value, Optional<EntryItem> item) {
        if (value == null) {
            return FigureText.NONE;
        }
        int said = Math.max(0, value.stripTrailingZeros().scale());
        return FigureText.value(
                value, Math.max(said, item.map(EntryItem::decimals).orElse(0)));
    }

    private static List<Line> lines(List<FileJudgement.Reason> reasons, Language language) {
        return reasons.stream()
                .map(reason -> new Line(
                        reason.line(),
                        Column.word(reason.column(), language),
                        RefusalText.sentence(reason.code(), reason.message(), language)))
                .toList();
    }
}
