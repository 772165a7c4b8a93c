package org.biaogan.metrics.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.unit.UnitView;

/** What all items of a sheet share: the unit, the period, the catalogue as known at an instant, the caller's draft. */
record EntryFrame(
        UnitView unit,
        TimePeriod period,
        Instant asOf,
        LocalDate today,
        Map<String, IndicatorView> catalogue,
        List<DraftRow> drafts) {

    /** What is asked for of these indicators, those out of use left out. */
    List<EntryItemKey> keys(Collection<String> indicators, Set<String> withGrowth) {
        return indicators.stream()
                .map(catalogue::get)
                .filter(indicator -> indicator != null
                        && (indicator.validTo() == null || !period.start().isAfter(indicator.validTo())))
                .flatMap(indicator -> EntryItemKey.of(indicator, period, withGrowth).stream())
                .toList();
    }

    EntrySheet sheet(List<EntryItemKey> keys, Known known) {
        ItemBuilder builder = new ItemBuilder(known, drafts, today);
        return new EntrySheet(
                unit.code(),
                unit.name(),
                unit.nameEn(),
                period.toString(),
                asOf,
                keys.stream().map(builder::build).toList());
    }
}
