package org.biaogan.dashboard.progress;

import java.util.List;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.workbook.Confirmation;
import org.biaogan.dashboard.workbook.Findings;
import org.biaogan.dashboard.workbook.Outcome;
import org.biaogan.dashboard.workbook.Reason;
import org.biaogan.dashboard.workbook.Remark;
import org.biaogan.dashboard.workbook.WorkbookWords;

/** What a filled workbook changes, would change, or why it is refused. */
record FileView(Findings findings, List<Row> changes) {

    /**
     * What one row of the file changes.
     *
     * @param changes before and after, a line a quantity
     * @param reason of a correction, or a dash
     */
    record Row(
            int line,
            Mention project,
            String period,
            List<String> changes,
            String reason,
            Outcome outcome,
            String word) {}

    /** What a file would do, or did to the sheet as it was before. */
    static FileView of(
            ProgressQuery query,
            FileJudgement judgement,
            Confirmation confirmation,
            KnownSheet sheet,
            Language language) {
        List<Row> rows = judgement.changes().stream()
                .map(change -> row(change, confirmation != null, sheet, language))
                .toList();
        Findings.Tally tally =
                new Findings.Tally(judgement.read(), judgement.taken(), judgement.unchanged(), judgement.notFilled());
        List<Remark> warnings = remarks(judgement.warnings(), language);
        return new FileView(Findings.of(query.address(), tally, rows.size(), warnings, confirmation, language), rows);
    }

    /** Why a file is refused, cell by cell. */
    static FileView refused(ProgressQuery query, FileJudgement refused, Language language) {
        List<Remark> refusals = remarks(refused.rows(), language);
        return new FileView(Findings.refused(query.address(), refused.refused(), refusals, language), List.of());
    }

    /** Nothing was done; a file on its way to be confirmed can be confirmed again. */
    static FileView trouble(ProgressQuery query, List<String> lines, Confirmation again, Language language) {
        return new FileView(Findings.trouble(query.address(), lines, again, language), List.of());
    }

    private static Row row(FileJudgement.Change change, boolean preview, KnownSheet sheet, Language language) {
        WorkbookWords words = language.words(WorkbookWords.class);
        return new Row(
                change.line(),
                sheet.mention(change.project(), change.projectName(), language),
                PeriodText.of(change.period(), language),
                ChangeText.lines(sheet.held(change.project(), change.period()), change.report(), language),
                ChangeText.said(change.report().text(Quantity.REASON)),
                change.outcome(),
                preview ? words.intention(change.outcome()) : words.outcome(change.outcome()));
    }

    private static List<Remark> remarks(List<Reason> reasons, Language language) {
        return Remark.of(reasons, header -> column(header, language), language);
    }

    /** A sheet's own header names the field last. */
    private static String column(String header, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        String field = header.substring(header.lastIndexOf(' ') + 1);
        return switch (field) {
            case "project" -> words.project();
            case "period" -> words.period();
            default -> Quantity.named(field).map(words::quantity).orElse(header);
        };
    }
}
