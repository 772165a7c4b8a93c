package org.biaogan.dashboard.readiness;

import java.util.List;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Notice;

/**
 * All that one unit owes, a page at a time, as it is shown.
 *
 * @param owedBy what the unit is called; says so where none was named
 * @param back where all who owe stand
 */
record DebtView(Notice notice, String owedBy, String back, List<DebtorView.Row> rows, String previous, String next) {

    static DebtView of(DebtQuery query, Reading<List<Owing.Owed>> owed, Language language) {
        ReadinessWords words = language.words(ReadinessWords.class);
        List<Owing.Owed> all = owed.value();
        return new DebtView(
                Notice.of(language, owed),
                name(query, all, words, language),
                Address.of(ReadinessView.PATH + "/owed")
                        .with("unit", query.unit())
                        .text(),
                all.stream().map(one -> DebtorView.row(one, words, language)).toList(),
                query.page() == 0 ? null : query.address(query.page() - 1),
                all.size() < DebtQuery.SIZE ? null : query.address(query.page() + 1));
    }

    private static String name(DebtQuery query, List<Owing.Owed> all, ReadinessWords words, Language language) {
        if (query.owedBy() == null) {
            return words.nobodyNamed();
        }
        return all.stream()
                .map(one -> language.pick(one.owedByName(), one.owedByNameEn()))
                .filter(name -> name != null)
                .findFirst()
                .orElse(query.owedBy());
    }
}
