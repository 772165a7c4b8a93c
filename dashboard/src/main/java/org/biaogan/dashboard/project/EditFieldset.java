package org.biaogan.dashboard.project;

import java.util.List;
import java.util.stream.IntStream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.language.Language;

/**
 * Makes the fields of the form that describes a project.
 *
 * @param isNew whether the project is not registered yet, so that its code is typed and no reason is asked for
 */
record EditFieldset(EditForm form, boolean isNew, EditView.Offered offered, Language language) {

    List<Field> in(ProjectField.Part part) {
        return ProjectField.in(part).stream()
                .filter(field -> isNew ? field != ProjectField.REASON : field != ProjectField.CODE)
                .map(this::field)
                .toList();
    }

    EditView.Table table(RowsField list) {
        EditWords words = language.words(EditWords.class);
        String word = list.field().word();
        return new EditView.Table(
                word,
                words.field(list.field()),
                list.cells().stream().map(words::cell).toList(),
                IntStream.range(0, form.size(list))
                        .mapToObj(row -> row(list, row))
                        .toList(),
                form.typed().faultAt(word));
    }

    private List<Field> row(RowsField list, int row) {
        EditWords words = language.words(EditWords.class);
        return list.cells().stream()
                .map(cell -> cell(list.name(row, cell), cell, words.numbered(words.cell(cell), "" + (row + 1)))
                        .sentAs(list.field().word() + "-" + cell.word()))
                .toList();
    }

    private Field cell(String name, RowCell cell, String label) {
        if (cell == RowCell.SOURCE) {
            ProjectWords words = language.words(ProjectWords.class);
            List<Choice> sources = Choice.of(
                    List.of(FundSource.values()), none(), form.typed().one(name), FundSource::name, words::source);
            return Field.choice(name, label, form.typed(), sources);
        }
        return Field.of(cell.isNumber() ? Kind.NUMBER : Kind.LINE, name, label, form.typed());
    }

    private Field field(ProjectField field) {
        String word = field.word();
        String label = language.words(EditWords.class).field(field);
        if (field.part() == ProjectField.Part.UNSEEN) {
            return Field.of(Kind.HIDDEN, word, label, form.typed());
        }
        Field shown =
                switch (field.kind()) {
                    case UNIT, OFFICIAL, NATURE, LEVEL ->
                        Field.choice(
                                word,
                                label,
                                form.typed(),
                                choices(field, form.typed().one(word)));
                    case LONG -> Field.of(Kind.TEXT, word, label, form.typed());
                    case NUMBER -> Field.of(Kind.NUMBER, word, label, form.typed());
                    case DAY -> Field.of(Kind.DATE, word, label, form.typed());
                    case FLAG -> Field.of(Kind.FLAG, word, label, form.typed());
                    default -> Field.of(Kind.LINE, word, label, form.typed());
                };
        return switch (field) {
            case CODE, NAME, UNIT, REASON -> shown.needed(true);
            default -> shown;
        };
    }

    private List<Choice> choices(ProjectField field, String chosen) {
        ProjectWords words = language.words(ProjectWords.class);
        return switch (field.kind()) {
            case UNIT -> Choice.units(offered.zone(), none(), chosen, language);
            case OFFICIAL -> Choice.officials(offered.officials(), none(), chosen, language);
            case NATURE -> Choice.of(List.of(Nature.values()), none(), chosen, Nature::name, words::nature);
            default -> Choice.of(List.of(Level.values()), none(), chosen, Level::name, words::level);
        };
    }

    private String none() {
        return language.words(EditWords.class).none();
    }
}
