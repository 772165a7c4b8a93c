package org.biaogan.dashboard.intake;

import java.util.List;
import java.util.UUID;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * What the page shows.
 *
 * @param looked null until a file was looked at
 */
record ImportView(List<String> trouble, Looked looked) {

    /**
     * A file that was looked at.
     *
     * @param key sent along as Idempotency-Key when it is imported
     * @param content the file as it travels along; null where it is chosen once more
     */
    record Looked(
            String name,
            String sha256,
            String content,
            String key,
            MappingForm form,
            List<Pair> mapped,
            Judgement judgement) {}

    /** A field and what was said about it, to be sent along. */
    record Pair(String field, String column, String constant) {}

    /** What the service says, in the reader's words. */
    record Judgement(
            ImportAnswer answer,
            boolean refused,
            List<ReasonRow> reasons,
            List<ReasonRow> warnings,
            List<ChangeRow> changes,
            String recordedAt) {

        static Judgement of(ImportAnswer answer, Names names) {
            Language language = names.language();
            return new Judgement(
                    answer,
                    answer.isRefused(),
                    answer.rows().stream()
                            .map(row -> ReasonRow.of(row, language))
                            .toList(),
                    answer.warnings().stream()
                            .map(row -> ReasonRow.of(row, language))
                            .toList(),
                    answer.changes().stream()
                            .map(row -> ChangeRow.of(row, names))
                            .toList(),
                    MomentText.of(answer.recordedAt(), language));
        }
    }

    static ImportView empty() {
        return new ImportView(List.of(), null);
    }

    static ImportView troubled(String line) {
        return new ImportView(List.of(line), null);
    }

    static ImportView of(SentFile file, Mapping mapping, ImportAnswer answer, String key, Names names) {
        List<String> headers = HeaderLine.of(file, answer, mapping);
        return new ImportView(
                List.of(),
                new Looked(
                        file.name(),
                        file.sha256(),
                        file.travelling(),
                        key == null || key.isBlank() ? UUID.randomUUID().toString() : key,
                        MappingForm.of(headers, mapping, answer, names.language()),
                        pairs(mapping),
                        Judgement.of(answer, names)));
    }

    /** The service said nothing about it, but the file and what was said about its columns are kept. */
    static ImportView kept(SentFile file, Mapping mapping, String key, List<String> trouble, Names names) {
        ImportAnswer nothing = new ImportAnswer(
                null, "", 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), 0, List.of(), null, null, null);
        Looked looked = of(file, mapping, nothing, key, names).looked();
        return new ImportView(
                trouble,
                new Looked(
                        looked.name(),
                        looked.sha256(),
                        looked.content(),
                        looked.key(),
                        looked.form(),
                        looked.mapped(),
                        null));
    }

    ImportView troubled(List<String> lines) {
        return new ImportView(lines, looked);
    }

    private static List<Pair> pairs(Mapping mapping) {
        return Mapping.FIELDS.stream()
                .filter(field -> mapping.columns().containsKey(field)
                        || mapping.constants().containsKey(field))
                .map(field -> new Pair(
                        field,
                        mapping.columns().getOrDefault(field, ""),
                        mapping.constants().getOrDefault(field, "")))
                .toList();
    }
}
