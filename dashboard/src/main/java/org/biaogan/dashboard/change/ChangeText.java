package org.biaogan.dashboard.change;

import java.util.List;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.Person;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.PeriodText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;

/**
 * A change in the reader's words.
 *
 * @param link to the target's page at that period
 * @param unitOfMeasure of the numbers; empty for lights
 * @param before a dash where there was nothing
 * @param reason why a number was recorded anew; empty where none was given
 */
record ChangeText(
        String link,
        String name,
        boolean growth,
        String unitName,
        String period,
        Traced before,
        Traced after,
        Standing standing,
        String unitOfMeasure,
        String reason,
        String who,
        String when,
        List<Person> people) {

    private static final String PERCENT = "%";

    static ChangeText of(Changes.Change change, ChangeKind kind, Language language) {
        boolean growth = "GROWTH".equals(change.measure());
        return new ChangeText(
                Address.of("/indicators/" + change.indicator())
                        .with("unit", change.unit())
                        .with("period", change.period())
                        .text(),
                language.pick(change.indicatorName(), change.indicatorNameEn()),
                growth,
                language.pick(change.unitName(), change.unitNameEn()),
                PeriodText.of(change.period(), change.basis(), language),
                Traced.of(shown(change.before(), kind, language), change.figures(), "before"),
                Traced.of(shown(change.after(), kind, language), change.figures(), "after"),
                kind.isOfStanding() && change.after() != null ? Standing.valueOf(change.after()) : null,
                kind.isOfStanding() ? "" : unitOfMeasure(change, growth, language),
                change.reason() == null ? "" : change.reason(),
                change.who() == null ? "" : change.who(),
                change.when() == null ? "" : MomentText.of(change.when(), language),
                people(change, language));
    }

    private static String shown(String value, ChangeKind kind, Language language) {
        if (value == null) {
            return FigureText.NONE;
        }
        return kind.isOfStanding() ? language.words(AssessmentWords.class).standing(Standing.valueOf(value)) : value;
    }

    private static String unitOfMeasure(Changes.Change change, boolean growth, Language language) {
        String unit = language.pick(change.unitOfMeasure(), change.unitOfMeasureEn());
        return growth ? PERCENT : unit == null ? "" : unit;
    }

    private static List<Person> people(Changes.Change change, Language language) {
        return change.responsible() == null
                ? List.of()
                : change.responsible().stream()
                        .map(official -> Person.of(official, language))
                        .toList();
    }
}
