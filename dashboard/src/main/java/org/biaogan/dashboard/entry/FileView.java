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
import org.biaogan.dashboard.workbook.Confirmation;
import org.biaogan.dashboard.workbook.Findings;
import org.biaogan.dashboard.workbook.Outcome;
import org.biaogan.dashboard.workbook.Reason;
import org.biaogan.dashboard.workbook.Remark;
import org.biaogan.dashboard.workbook.WorkbookWords;

/** What a filled workbook changes, would change, or why it is refused. */
record FileView(Findings findings, List<Row> changes) {

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

    /** What a file would do, or did. */
    static FileView of(
            EntryQuery query,
            FileJudgement judgement,
            Confirmation confirmation,
            Optional<EntrySheet> sheet,
            Language language) {
        List<Row> rows = judgement.changes().stream()
                .map(change -> row(change, confirmation != null, sheet, language))
                .toList();
        Findings.Tally tally =
                new Findings.Tally(judgement.read(), judgement.changed(), judgement.unchanged(), judgement.notFilled());
        List<Remark> warnings = remarks(judgement.warnings(), language);
        return new FileView(
                Findings.of(query.address("/entry"), tally, rows.size(), warnings, confirmation, language), rows);
    }

    /** Why a file is refused, cell by cell. */
    static FileView refused(EntryQuery query, FileJudgement refused, Language language) {
        List<Remark> refusals = remarks(refused.rows(), language);
        return new FileView(
                Findings.refused(query.address("/entry"), refused.refused(), refusals, language), List.of());
    }

    /** Nothing was done; a file on its way to be confirmed can be confirmed again. */
    static FileView trouble(EntryQuery query, List<String> lines, Confirmation again, Language language) {
        return new FileView(Findings.trouble(query.address("/entry"), lines, again, language), List.of());
    }

    private static Row row(
            FileJudgement.Change change, boolean preview, Optional<EntrySheet> sheet, Language language) {
        WorkbookWords words = language.words(WorkbookWords.class);
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
                preview ? words.intention(change.outcome()) : words.outcome(change.outcome()));
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

    private static List<Remark> remarks(List<Reason> reasons, Language language) {
        return Remark.of(reasons, column -> Column.word(column, language), language);
    }
}
