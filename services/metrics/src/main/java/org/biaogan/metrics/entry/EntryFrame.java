package org.biaogan.metrics.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.figure.SubjectIds;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/** What all items of a sheet share: the unit, the period, the catalogue as known at an instant, the caller's draft. */
record EntryFrame(EntryBooks.Opened books, TimePeriod period, Instant asOf, LocalDate today, List<DraftRow> drafts) {

    UnitView unit() {
        return books.unit();
    }

    SubjectIds ids() {
        return books.ids();
    }

    boolean isClosed(EntryItemKey key) {
        return books.locks().of(key.of(), unit().code(), key.period()).closed();
    }

    /** What is asked for of these indicators, those out of use left out. */
    List<EntryItemKey> keys(Collection<String> indicators, Set<String> withGrowth) {
        return indicators.stream()
                .map(books.catalogue()::get)
                .filter(indicator -> indicator != null
                        && (indicator.validTo() == null || !period.start().isAfter(indicator.validTo())))
                .flatMap(indicator -> EntryItemKey.of(indicator, period, withGrowth).stream())
                .toList();
    }

    EntrySheet sheet(List<EntryItemKey> keys, Known known) {
        ItemBuilder builder = new ItemBuilder(known, drafts, this);
        List<EntryItem> items = keys.stream().map(builder::build).toList();
        return new EntrySheet(
                unit().code(),
                unit().name(),
                unit().nameEn(),
                period.toString(),
                asOf,
                !items.isEmpty() && items.stream().allMatch(EntryItem::closed),
                items);
    }
}
