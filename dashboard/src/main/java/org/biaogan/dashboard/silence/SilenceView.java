package org.biaogan.dashboard.silence;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;
import org.biaogan.dashboard.zone.Zone;

/** The silence list as it is shown, in the service's order: the longest beyond what is allowed first. */
record SilenceView(
        Notice notice, List<Choice> units, List<Choice> kinds, List<Row> rows, String previous, String next) {

    /**
     * A silent project.
     *
     * @param overdue by how many days the rule is exceeded that is exceeded most
     * @param answers the unit that answers for it
     */
    record Row(
            Mention project,
            String stage,
            Quiet visit,
            Quiet report,
            String overdue,
            String answers,
            String leader,
            String leaderLink,
            String visitLink) {}

    /**
     * For how long there was nothing.
     *
     * @param last the day of the last one, in words
     * @param allowed how long it may be, in words; empty where no rule says so
     */
    record Quiet(String days, String last, String allowed, boolean broken) {}

    static SilenceView of(SilenceQuery query, Reading<List<Silent>> silent, Reading<Zone> zone, Language language) {
        SilenceWords words = language.words(SilenceWords.class);
        List<Silent> all = silent.value();
        return new SilenceView(
                Notice.of(language, silent, zone),
                Choice.units(zone.value(), words.allUnits(), query.unit(), language),
                Choice.of(
                        List.of(SilenceKind.values()),
                        words.anyKind(),
                        query.kindAsked(),
                        SilenceKind::name,
                        words::kind),
                all.stream().map(one -> row(one, words, language)).toList(),
                query.page() == 0 ? null : query.address(query.page() - 1),
                all.size() < SilenceQuery.SIZE ? null : query.address(query.page() + 1));
    }

    private static Row row(Silent one, SilenceWords words, Language language) {
        String answers = language.pick(one.responsibleUnitName(), one.responsibleUnitNameEn());
        String leader = language.pick(one.leaderName(), one.leaderNameEn());
        return new Row(
                Mention.of(
                        one.project(),
                        one.name(),
                        one.nameEn(),
                        one.unitName(),
                        one.unitNameEn(),
                        one.flagship(),
                        language),
                language.words(ProjectWords.class).stage(Stage.of(one.stage())),
                quiet(
                        one.daysWithoutVisit(),
                        one.lastVisit(),
                        one.allowedWithoutVisit(),
                        one.isWithout(SilenceKind.VISIT),
                        words),
                quiet(
                        one.daysWithoutReport(),
                        one.lastReport(),
                        one.allowedWithoutReport(),
                        one.isWithout(SilenceKind.REPORT),
                        words),
                words.days(one.overdueDays()),
                answers == null ? "" : answers,
                leader == null ? "" : leader,
                one.leader() == null ? "" : "/officials/" + one.leader(),
                "/visits?project=" + one.project());
    }

    private static Quiet quiet(long days, LocalDate last, Integer allowed, boolean broken, SilenceWords words) {
        return new Quiet(
                words.days(days),
                last == null ? words.never() : words.last(last.toString()),
                allowed == null ? "" : words.allowed(allowed),
                broken);
    }
}
