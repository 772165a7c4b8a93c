package org.biaogan.dashboard.portfolio;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.ZoneBook;

/** The fields in which is said what a file itself does not say. */
@ApplicationScoped
class FileOptions {

    private static final String FORM = "terms";

    private final ZoneBook zones;

    FileOptions(ZoneBook zones) {
        this.zones = zones;
    }

    /** Filled with what was said before; without the choice of a unit where the units cannot be asked for. */
    Uni<List<Field>> of(FileTerms terms, Language language) {
        Typed typed = typed(terms);
        PortfolioWords words = language.words(PortfolioWords.class);
        return zones.zone()
                .map(read -> Choice.units(read.value(), words.inTheFile(), typed.one("unit"), language))
                .onFailure()
                .recoverWithItem(List.<Choice>of(new Choice("", words.inTheFile(), true)))
                .map(units -> fields(typed, units, words));
    }

    private static List<Field> fields(Typed typed, List<Choice> units, PortfolioWords words) {
        List<Choice> formats = Choice.of(
                FileTerms.DATE_FORMATS,
                words.dateFormatNone(),
                typed.one("dateFormat"),
                format -> format,
                format -> format.startsWith("dd") ? words.dayFirst() : words.monthFirst());
        return List.of(
                Field.of(Field.Kind.LINE, "moneyUnit", words.moneyUnit(), typed).hinted(words.moneyUnitHint()),
                Field.choice("unit", words.unit(), typed, units),
                Field.choice("dateFormat", words.dateFormat(), typed, formats),
                Field.of(Field.Kind.LINE, "reason", words.reason(), typed).hinted(words.reasonHint()));
    }

    private static Typed typed(FileTerms terms) {
        Map<String, String> values = new LinkedHashMap<>(terms.constants());
        values.put("dateFormat", terms.dateFormat());
        return Typed.filled(FORM, values);
    }
}
