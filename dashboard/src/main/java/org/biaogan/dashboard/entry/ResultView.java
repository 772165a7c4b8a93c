package org.biaogan.dashboard.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Nature;
import org.biaogan.dashboard.assessment.ObservationStatus;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.workbook.Outcome;
import org.biaogan.dashboard.workbook.WorkbookWords;

/** What became of a form, row by row. */
record ResultView(String period, String summary, String back, List<Row> rows) {

    /** One figure and what became of it. */
    record Row(
            String name,
            String nature,
            String period,
            String value,
            String unitOfMeasure,
            String status,
            Outcome outcome,
            String word,
            List<String> warnings) {}

    static ResultView of(EntryForm form, Recorded recorded, Language language) {
        Remarks odd = new Remarks();
        recorded.warnings()
                .forEach(warning -> odd.warn(
                        Remarks.place(warning.field()),
                        RefusalText.sentence(warning.code(), warning.message(), language)));
        List<TypedRow> sent = form.filled();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(sent.size(), recorded.items().size()); i++) {
            rows.add(row(sent.get(i), recorded.items().get(i).outcome(), odd.warningsOf(i), language));
        }
        return new ResultView(
                PeriodText.of(form.query().period(), language),
                summary(rows, language),
                form.query().address("/entry"),
                rows);
    }

    private static Row row(TypedRow typed, Outcome outcome, List<String> warnings, Language language) {
        RowKey key = typed.key();
        return new Row(
                key.name(),
                language.words(AssessmentWords.class).nature(Nature.of(key.measure(), key.basis())),
                PeriodText.of(key.period(), key.basis(), language),
                typed.value().isEmpty() ? FigureText.NONE : typed.value(),
                key.unitOfMeasure(),
                typed.status().isEmpty()
                        ? ""
                        : language.words(AssessmentWords.class).status(ObservationStatus.of(typed.status())),
                outcome,
                language.words(WorkbookWords.class).outcome(outcome),
                warnings);
    }

    private static String summary(List<Row> rows, Language language) {
        EntryWords words = language.words(EntryWords.class);
        WorkbookWords outcomes = language.words(WorkbookWords.class);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        rows.forEach(row -> counts.merge(row.outcome(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> words.count(outcomes.outcome(count.getKey()), count.getValue()))
                .reduce((one, next) -> one + words.separator() + next)
                .orElse("");
    }
}
