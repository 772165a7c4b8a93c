package org.biaogan.dashboard.target;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.AssessmentWords;
import org.biaogan.dashboard.assessment.TrajectoryKind;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;

/**
 * The page of targets.
 *
 * @param form null for who may not set targets
 * @param preview null unless it was asked for
 */
record TargetsView(
        String title,
        Notice notice,
        List<Choice> units,
        List<Choice> years,
        List<TargetText> targets,
        Form form,
        PreviewText preview) {

    private static final int YEARS_BACK = 5;

    /** The form with its choices in words. */
    record Form(
            TargetForm typed,
            List<Choice> indicators,
            List<Choice> units,
            List<Choice> ambitions,
            List<Choice> kinds,
            List<Choice> officials) {

        static Form of(TargetForm typed, Catalogue catalogue, Language language) {
            TargetWords words = language.words(TargetWords.class);
            AssessmentWords kinds = language.words(AssessmentWords.class);
            return new Form(
                    typed,
                    catalogue.indicators().stream()
                            .map(indicator -> new Choice(
                                    indicator.code(),
                                    indicator.name(language) + " " + indicator.unitOfMeasure(language),
                                    indicator.code().equals(typed.indicator())))
                            .toList(),
                    TargetsView.units(catalogue, typed.unit(), language),
                    Stream.of(Ambition.values())
                            .map(one -> new Choice(
                                    one.name(), words.ambition(one), one.name().equals(typed.ambition())))
                            .toList(),
                    Stream.of(TrajectoryKind.values())
                            .map(one -> new Choice(
                                    one.name(),
                                    kinds.trajectory(one),
                                    one.name().equals(typed.kind())))
                            .toList(),
                    catalogue.officials().stream()
                            .map(one -> new Choice(
                                    one.code(),
                                    one.name(language),
                                    typed.responsible().contains(one.code())))
                            .toList());
        }
    }

    /** A page without form and preview. */
    static TargetsView of(
            TargetQuery query, Catalogue catalogue, Reading<List<Target>> targets, int thisYear, Language language) {
        TargetWords words = language.words(TargetWords.class);
        String unitName = catalogue
                .zone()
                .value()
                .unit(query.unit())
                .map(unit -> unit.name(language))
                .orElse(query.unit());
        return new TargetsView(
                words.title(unitName, String.valueOf(query.year())),
                Notice.of(language, catalogue.zone(), targets),
                units(catalogue, query.unit(), language),
                years(query.year(), thisYear),
                targets.value().stream()
                        .map(target -> TargetText.of(target, catalogue, language))
                        .toList(),
                null,
                null);
    }

    TargetsView with(Form shown, PreviewText looked) {
        return new TargetsView(title, notice, units, years, targets, shown, looked);
    }

    private static List<Choice> units(Catalogue catalogue, String unit, Language language) {
        return Choice.units(catalogue.zone().value(), null, unit, language);
    }

    private static List<Choice> years(int chosen, int thisYear) {
        int first = Math.min(chosen, thisYear - YEARS_BACK);
        int last = Math.max(chosen, thisYear + 1);
        return IntStream.rangeClosed(first, last)
                .map(year -> first + last - year)
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year), year == chosen))
                .toList();
    }
}
