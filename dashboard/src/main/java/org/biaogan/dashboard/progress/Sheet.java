package org.biaogan.dashboard.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MoneyText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Mention;
import org.biaogan.dashboard.zone.Zone;

/**
 * What a unit is asked to report on, as the service describes it: a page of its projects.
 *
 * @param total how many projects there are in all
 */
record Sheet(String unit, String period, long total, List<Item> items) {

    /** Where the service gives no answer. */
    static final Sheet NONE = new Sheet(null, null, 0, List.of());

    /** One project; what waits is held before what is known. */
    record Item(
            String project,
            String name,
            String nameEn,
            String unit,
            String unitName,
            String moneyUnit,
            BigDecimal planThisYear,
            String state,
            boolean closed,
            Report known,
            Report pending,
            Report previous) {

        /** One of which nothing but the code is known. */
        static Item unknown(String code) {
            return new Item(code, code, code, null, null, null, null, null, false, null, null, null);
        }

        /** What the fields hold beforehand; a reason belongs to the correction it was given for, so it is not repeated. */
        String beforehand(Quantity quantity) {
            Report held = held();
            return held == null || quantity == Quantity.REASON ? "" : held.text(quantity);
        }

        /** The photos that are attached already. */
        List<String> photos() {
            return held() == null ? List.of() : held().attached();
        }

        /** What waits, or else what is known; null where nothing is. */
        Report held() {
            return pending == null ? known : pending;
        }

        Mention mention(Zone zone, Language language) {
            return mentioned(project, name, nameEn, unit, unitName, zone, language);
        }

        String money(Language language) {
            return MoneyText.unit(moneyUnit, language);
        }
    }

    /** What it asks of a project; empty for one that it does not ask for. */
    Optional<Item> find(String project) {
        return items.stream().filter(item -> item.project().equals(project)).findFirst();
    }

    /** Whether there is more after a page of this size. */
    boolean hasAfter(int page, int size) {
        return total > (page + 1L) * size;
    }

    /** With the projects of the page after it. */
    Sheet and(Sheet next) {
        return new Sheet(
                unit,
                period,
                total,
                Stream.concat(items.stream(), next.items.stream()).toList());
    }

    /** A project by its name and its unit's, which the zone knows in both languages. */
    static Mention mentioned(
            String code, String name, String nameEn, String unit, String unitName, Zone zone, Language language) {
        String called = unit == null
                ? unitName
                : zone.unit(unit).map(known -> known.name(language)).orElse(unitName);
        return Mention.of(code, name, nameEn, called, null, false, language);
    }
}
