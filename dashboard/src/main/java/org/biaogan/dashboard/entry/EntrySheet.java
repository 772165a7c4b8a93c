package org.biaogan.dashboard.entry;

import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.language.Language;

/** What a unit is asked to enter for a period (填报表), as the service knows it. */
record EntrySheet(String unit, String unitName, String unitNameEn, String period, List<EntryItem> items) {

    String unitName(Language language) {
        return language.pick(unitName, unitNameEn);
    }

    /** The figure that a row of the form stands for; none where it is not asked for any more. */
    Optional<EntryItem> find(RowKey key) {
        return items.stream().filter(item -> RowKey.of(item).isSameAs(key)).findFirst();
    }

    /** The figure by indicator and measure, whatever its period: for what only names those. */
    Optional<EntryItem> find(String indicator, String measure) {
        return items.stream()
                .filter(item ->
                        item.indicator().equals(indicator) && item.measure().equals(measure))
                .findFirst();
    }

    /** A figure that takes no more entries; none where all do. */
    Optional<EntryItem> closed() {
        return items.stream().filter(item -> item.state() == EntryState.CLOSED).findFirst();
    }
}
