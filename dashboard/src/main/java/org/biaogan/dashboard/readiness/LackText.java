package org.biaogan.dashboard.readiness;

import java.time.LocalDate;
import org.biaogan.dashboard.language.Language;

/**
 * What is missing, in words.
 *
 * @param owedBy who owes it; says so where nobody was named
 * @param promise until when it was promised and by how much that has passed; says so where nothing was promised
 */
record LackText(String name, String owedBy, String promise, boolean overdue, String since) {

    static LackText of(Startable.Lacking lacking, ReadinessWords words, Language language) {
        String unit = language.pick(lacking.owedByName(), lacking.owedByNameEn());
        return new LackText(
                language.pick(lacking.name(), lacking.nameEn()),
                unit == null ? words.nobodyNamed() : unit,
                promise(lacking.promisedOn(), lacking.overdueDays(), words),
                lacking.isOverdue(),
                since(lacking.since(), words));
    }

    static String promise(LocalDate promised, Long overdueDays, ReadinessWords words) {
        if (promised == null) {
            return words.notPromised();
        }
        return overdueDays != null && overdueDays > 0
                ? words.promisePassed(promised.toString(), overdueDays)
                : words.promised(promised.toString());
    }

    static String since(LocalDate since, ReadinessWords words) {
        return since == null ? "" : words.since(since.toString());
    }
}
