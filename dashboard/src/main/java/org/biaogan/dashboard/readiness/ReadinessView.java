package org.biaogan.dashboard.readiness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;
import org.biaogan.dashboard.zone.Zone;

/**
 * Readiness by project as it is shown: what lacks something first, among them those that should start first.
 *
 * @param owed where the same stands by who owes it
 * @param cut says so where there are more projects than are looked at; empty where there are not
 */
record ReadinessView(Notice notice, List<Choice> units, String owed, String cut, List<Count> counts, List<Row> rows) {

    static final String PATH = "/readiness";

    /** How many projects are how far. */
    record Count(Standing shape, String word, long count) {}

    /** @param met how many conditions are met, of how many; empty where nobody listed any */
    record Row(
            Mention project,
            Standing shape,
            String word,
            String stage,
            String plannedStart,
            String met,
            String leader,
            String leaderLink,
            List<LackText> missing) {}

    static ReadinessView of(String unit, Reading<List<Startable>> projects, Reading<Zone> zone, Language language) {
        ReadinessWords words = language.words(ReadinessWords.class);
        List<Startable> all = projects.value();
        return new ReadinessView(
                Notice.of(language, projects, zone),
                Choice.units(zone.value(), words.allUnits(), unit, language),
                Address.of(PATH + "/owed").with("unit", unit).text(),
                all.size() < ReadinessDesk.MOST ? "" : words.cut(ReadinessDesk.MOST),
                Arrays.stream(Readiness.values())
                        .map(kind -> new Count(
                                kind.shape(),
                                words.readiness(kind),
                                all.stream()
                                        .filter(one -> one.readiness() == kind)
                                        .count()))
                        .toList(),
                all.stream()
                        .sorted(Comparator.comparing(Startable::readiness)
                                .thenComparing(Startable::plannedStart, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Startable::project))
                        .map(one -> row(one, words, language))
                        .toList());
    }

    private static Row row(Startable one, ReadinessWords words, Language language) {
        return new Row(
                Mention.of(
                        one.project(),
                        one.name(),
                        one.nameEn(),
                        one.unitName(),
                        one.unitNameEn(),
                        one.flagship(),
                        language),
                one.readiness().shape(),
                words.readiness(one.readiness()),
                language.words(ProjectWords.class).stage(Stage.of(one.stage())),
                MomentText.of(one.plannedStart()),
                one.listed() ? one.met() + " / " + one.conditions() : "",
                one.leaderName() == null ? "" : one.leaderName(),
                one.leader() == null ? "" : "/officials/" + one.leader(),
                one.missing().stream()
                        .map(lacking -> LackText.of(lacking, words, language))
                        .toList());
    }
}
