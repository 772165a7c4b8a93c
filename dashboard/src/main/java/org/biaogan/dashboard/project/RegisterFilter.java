package org.biaogan.dashboard.project;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.Theme;

/**
 * The choices of the filter form.
 *
 * @param order travels along unseen, so that filtering does not lose it
 */
record RegisterFilter(
        List<Choice> units,
        List<Choice> stages,
        List<Choice> lights,
        List<Choice> leaders,
        List<Choice> themes,
        String sector,
        String text,
        boolean flagship,
        String order) {

    static RegisterFilter of(Register register, Language language) {
        ProjectQuery query = register.query();
        ProjectWords words = language.words(ProjectWords.class);
        return new RegisterFilter(
                units(register, words, language),
                Choice.of(
                        List.of(Stage.known()),
                        words.anyStage(),
                        query.stage() == null ? null : query.stage().name(),
                        Stage::name,
                        words::stage),
                Choice.of(
                        List.of(ProjectLight.known()),
                        words.anyLight(),
                        query.light() == null ? null : query.light().name(),
                        ProjectLight::name,
                        words::light),
                Choice.of(
                        register.officials().value(),
                        words.anybody(),
                        query.leader(),
                        NamedOfficial::code,
                        official -> official.name(language)),
                Choice.of(
                        register.zone().value().themes(),
                        words.anyTheme(),
                        query.theme(),
                        Theme::code,
                        theme -> theme.name(language)),
                query.sector() == null ? "" : query.sector(),
                query.text() == null ? "" : query.text(),
                query.flagship(),
                query.order().equals(ProjectOrder.ATTENTION)
                        ? ""
                        : query.order().text());
    }

    private static List<Choice> units(Register register, ProjectWords words, Language language) {
        String chosen = register.query().unit();
        Choice all = new Choice(ProjectQuery.ALL_UNITS, words.allUnits(), ProjectQuery.ALL_UNITS.equals(chosen));
        return Stream.concat(Stream.of(all), Choice.units(register.zone().value(), null, chosen, language).stream())
                .toList();
    }
}
