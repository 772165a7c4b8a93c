package org.biaogan.dashboard.dossier;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.biaogan.dashboard.assessment.Person;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;

/**
 * The card and the list as the page shows them.
 *
 * @param counts of each kind, how many and how many of them need somebody
 */
record DossierView(
        Notice notice,
        Person official,
        String asOf,
        List<Count> counts,
        List<Due> due,
        List<TargetRow> targets,
        List<ProjectRow> projects,
        List<Matters> matters) {

    /** One figure of the card. */
    record Count(String word, int number, String besides, boolean urgent) {}

    /** What is late, or due this week. */
    record Due(String key, String title, List<DueRow> rows, String nothing) {}

    /** Problems, directives or conditions. */
    record Matters(String key, String title, String about, List<MatterLine> rows) {}

    static DossierView of(Reading<Dossier> reading, Language language) {
        Dossier dossier = reading.value();
        DossierWords words = language.words(DossierWords.class);
        String week = dossier.week().monday() + " – " + dossier.week().sunday();
        return new DossierView(
                Notice.of(language, reading),
                MyPage.person(dossier.official(), language),
                MomentText.of(dossier.asOf(), language),
                counts(dossier, words),
                List.of(
                        new Due("late", words.late(), rows(dossier.late(), DueRow::of, language), words.nothingLate()),
                        new Due(
                                "week",
                                words.dueThisWeek(week),
                                rows(dossier.dueThisWeek(), DueRow::of, language),
                                words.nothingDue())),
                rows(dossier.targets().items(), TargetRow::of, language),
                rows(dossier.projects().items(), ProjectRow::of, language),
                List.of(
                        new Matters(
                                "problems",
                                words.problems(),
                                words.project(),
                                rows(dossier.problems().items(), MatterLine::problem, language)),
                        new Matters(
                                "directives",
                                words.directives(),
                                words.meeting(),
                                rows(dossier.directives().items(), MatterLine::directive, language)),
                        new Matters(
                                "conditions",
                                words.conditions(),
                                words.project(),
                                rows(dossier.conditionsOwed().items(), MatterLine::condition, language))));
    }

    private static List<Count> counts(Dossier dossier, DossierWords words) {
        Dossier.Targets targets = dossier.targets();
        Dossier.Projects projects = dossier.projects();
        return List.of(
                count(words.targets(), targets.items().size(), targets.red(), words::red),
                count(words.projects(), projects.items().size(), projects.red(), words::red),
                count(
                        words.problems(),
                        dossier.problems().open(),
                        dossier.problems().overdue(),
                        words::overdue),
                count(
                        words.directives(),
                        dossier.directives().open(),
                        dossier.directives().overdue(),
                        words::overdue),
                count(
                        words.conditions(),
                        dossier.conditionsOwed().missing(),
                        dossier.conditionsOwed().overdue(),
                        words::overdue));
    }

    private static Count count(String word, int number, int urgent, Function<String, String> besides) {
        return new Count(word, number, besides.apply(String.valueOf(urgent)), urgent > 0);
    }

    private static <T, R> List<R> rows(List<T> items, BiFunction<T, Language, R> text, Language language) {
        return items == null
                ? List.of()
                : items.stream().map(item -> text.apply(item, language)).toList();
    }
}
