package org.biaogan.dashboard.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.intake.SentFile;
import org.biaogan.dashboard.language.Language;

/**
 * What the page shows.
 *
 * @param looked null until a file was looked at
 * @param options of the form in which a file is chosen
 */
record PortfolioView(List<String> trouble, Looked looked, List<Field> options) {

    /**
     * A file that was looked at.
     *
     * @param key sent along as Idempotency-Key when it is imported
     * @param content the file as it travels along; null where it is chosen once more
     * @param columns of the file, with what they hold
     * @param needed whether the file cannot be read without saying so
     * @param judgement null where the service gave none
     */
    record Looked(
            String name,
            String sha256,
            String content,
            String key,
            FileTerms terms,
            List<ColumnRow> columns,
            List<FieldName> fields,
            boolean needed,
            PortfolioJudgement judgement) {}

    /** A field to be chosen, and what it is called. */
    record FieldName(String field, String name) {}

    static Looked looked(SentFile file, FileTerms terms, PortfolioAnswer answer, String key, Language language) {
        return new Looked(
                file.name(),
                file.sha256(),
                file.travelling(),
                key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                terms,
                ColumnRow.of(answer, terms),
                fields(language),
                terms.namesColumns() || blamesColumns(answer),
                PortfolioJudgement.of(answer, language));
    }

    /** The service said nothing about it, but the file and what was said about it are kept. */
    static Looked kept(SentFile file, FileTerms terms, String key, Language language) {
        PortfolioAnswer nothing =
                new PortfolioAnswer(null, "", 0, 0, 0, 0, 0, 0, null, null, 0, null, null, null, null, null, null);
        Looked looked = looked(file, terms, nothing, key, language);
        return new Looked(
                looked.name(),
                looked.sha256(),
                looked.content(),
                looked.key(),
                looked.terms(),
                looked.columns(),
                looked.fields(),
                looked.needed(),
                null);
    }

    private static boolean blamesColumns(PortfolioAnswer answer) {
        return answer.rows().stream()
                .anyMatch(reason -> reason.code() != null && reason.code().endsWith("_COLUMN"));
    }

    private static List<FieldName> fields(Language language) {
        PortfolioWords words = language.words(PortfolioWords.class);
        return Arrays.stream(ProjectColumn.values())
                .filter(column -> !column.isFamily())
                .map(column -> new FieldName(column.field(), words.column(column)))
                .toList();
    }
}
