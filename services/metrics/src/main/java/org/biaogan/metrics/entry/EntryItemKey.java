package org.biaogan.metrics.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.indicator.Measure;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.plausibility.PlausibleRange;

/** Which figure is asked for. */
record EntryItemKey(IndicatorView of, Measure measure, TimePeriod period) {

    String indicator() {
        return of.code();
    }

    /** Whether it is the indicator's own figure, not growth published beside it. */
    boolean isOwnMeasure() {
        return measure == of.measure();
    }

    /** The own figure, and the growth published beside it where that is usual. */
    static List<EntryItemKey> of(IndicatorView indicator, TimePeriod asked, Set<String> withGrowth) {
        TimePeriod own = asked.last(indicator.frequency());
        List<EntryItemKey> keys = new ArrayList<>();
        keys.add(new EntryItemKey(indicator, indicator.measure(), own));
        if (indicator.measure() != Measure.GROWTH && withGrowth.contains(indicator.code())) {
            keys.add(new EntryItemKey(indicator, Measure.GROWTH, own));
        }
        return keys;
    }

    /** The same period of the years before, the newest first. */
    List<TimePeriod> earlierYears() {
        List<TimePeriod> years = new ArrayList<>();
        for (int back = 1; back <= PlausibleRange.YEARS_BACK; back++) {
            years.add(period.plusYears(-back));
        }
        return years;
    }
}
