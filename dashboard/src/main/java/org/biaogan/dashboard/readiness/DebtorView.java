package org.biaogan.dashboard.readiness;

import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.zone.Zone;

/**
 * What is missing by who owes it, as it is shown; in the service's order, the greatest debt first.
 *
 * @param projects where the same stands by project
 */
record DebtorView(Notice notice, List<Choice> units, String projects, List<Group> groups) {

    /**
     * A unit with what it owes.
     *
     * @param id by which the page knows its table
     * @param overdue how many promises have passed, in words; empty where none has
     * @param rows the first of what it owes
     * @param more how much of it is not shown here, in words; empty where all is
     * @param all where all of it stands
     */
    record Group(String id, String owedBy, String count, String overdue, List<Row> rows, String more, String all) {}

    /** @param official who answers for it there; empty where nobody is named */
    record Row(
            Mention project,
            String condition,
            boolean mandatory,
            String official,
            String promise,
            boolean overdue,
            String since) {}

    static DebtorView of(String unit, Reading<List<Owing>> debtors, Reading<Zone> zone, Language language) {
        ReadinessWords words = language.words(ReadinessWords.class);
        return new DebtorView(
                Notice.of(language, debtors, zone),
                Choice.units(zone.value(), words.allUnits(), unit, language),
                Address.of(ReadinessView.PATH).with("unit", unit).text(),
                debtors.value().stream()
                        .map(owing -> group(owing, unit, words, language))
                        .toList());
    }

    private static Group group(Owing owing, String unit, ReadinessWords words, Language language) {
        int hidden = owing.count() - owing.items().size();
        String named = language.pick(owing.owedByName(), owing.owedByNameEn());
        return new Group(
                "owed-" + (owing.owedBy() == null ? "" : owing.owedBy()),
                owing.owedBy() == null ? words.nobodyNamed() : named == null ? owing.owedBy() : named,
                words.owes(owing.count()),
                owing.overdue() == 0 ? "" : words.promisesPassed(owing.overdue()),
                owing.items().stream().map(owed -> row(owed, words, language)).toList(),
                hidden == 0 ? "" : words.more(hidden),
                new DebtQuery(unit, owing.owedBy(), 0).address(0));
    }

    static Row row(Owing.Owed owed, ReadinessWords words, Language language) {
        return new Row(
                Mention.of(
                        owed.project(),
                        owed.projectName(),
                        owed.projectNameEn(),
                        owed.unitName(),
                        owed.unitNameEn(),
                        false,
                        language),
                language.pick(owed.name(), owed.nameEn()),
                owed.mandatory(),
                owed.owedByOfficialName() == null ? "" : owed.owedByOfficialName(),
                LackText.promise(owed.promisedOn(), owed.overdueDays(), words),
                owed.overdueDays() != null && owed.overdueDays() > 0,
                LackText.since(owed.since(), words));
    }
}
