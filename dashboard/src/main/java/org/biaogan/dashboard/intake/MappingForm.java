package org.biaogan.dashboard.intake;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;

/**
 * Where a visitor says which column is what.
 *
 * @param needed whether the file cannot be read without
 */
record MappingForm(List<Field> fields, boolean needed) {

    /** One field: its columns to choose from, or what is the same for all rows. */
    record Field(String code, String label, boolean required, List<Choice> columns, String constant) {}

    static MappingForm of(List<String> headers, Mapping mapping, ImportAnswer answer, Language language) {
        boolean needed = !mapping.isEmpty()
                || answer.rows().stream()
                        .anyMatch(
                                reason -> reason.code() != null && reason.code().endsWith("_COLUMN"));
        return new MappingForm(
                Mapping.FIELDS.stream()
                        .map(field -> field(field, headers, mapping, language))
                        .toList(),
                needed);
    }

    private static Field field(String field, List<String> headers, Mapping mapping, Language language) {
        ImportWords words = language.words(ImportWords.class);
        String suggested = mapping.suggested(field, headers);
        Stream<Choice> columns = headers.stream().map(header -> new Choice(header, header, header.equals(suggested)));
        return new Field(
                field,
                words.field(ObservationField.of(field)),
                Mapping.REQUIRED.contains(field),
                Stream.concat(Stream.of(new Choice("", words.noColumn(), suggested.isEmpty())), columns)
                        .toList(),
                mapping.constants().getOrDefault(field, ""));
    }
}
