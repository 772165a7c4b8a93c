package org.biaogan.metrics.entry;

import java.util.List;
import java.util.Map;
import org.biaogan.metrics.indicator.IndicatorView;
import org.biaogan.metrics.observation.ObservationView;
import org.biaogan.metrics.observation.SubmittedVersion;
import org.biaogan.metrics.period.TimePeriod;

/**
 * Puts together what a form shows of one figure.
 *
 * @param drafts what the caller has saved
 * @param frame what all items of the sheet share
 */
record ItemBuilder(Known known, List<DraftRow> drafts, EntryFrame frame) {

    EntryItem build(EntryItemKey key) {
        IndicatorView indicator = key.of();
        ObservationView recorded = known.figure(key, key.period());
        SubmittedVersion pending = known.pending(key);
        TimePeriod previous = key.period().previous();
        TimePeriod lastYear = key.period().previousYear();
        return new EntryItem(
                indicator.code(),
                indicator.name(),
                indicator.nameEn(),
                indicator.unitOfMeasureOn(key.measure()),
                indicator.decimals(),
                key.measure(),
                indicator.basis(),
                key.period().toString(),
                state(key, recorded, pending),
                frame.isClosed(key),
                recorded == null ? null : recorded.value(),
                recorded == null ? null : recorded.status(),
                pending == null ? null : pending.value(),
                drafts.stream().filter(draft -> draft.isFor(key)).findFirst().orElse(null),
                EarlierValue.of(previous, known.figure(key, previous), frame.ids()),
                EarlierValue.of(lastYear, known.figure(key, lastYear), frame.ids()),
                new Expectation(key, known, frame).view(),
                key.period().dueOn(indicator.releaseLagDays()),
                recorded == null ? Map.of() : frame.ids().ofHolding("value", recorded.number()));
    }

    private EntryState state(EntryItemKey key, ObservationView recorded, SubmittedVersion pending) {
        if (frame.isClosed(key)) {
            return EntryState.CLOSED;
        }
        if (pending != null) {
            return EntryState.PENDING;
        }
        if (recorded != null) {
            return EntryState.RECORDED;
        }
        if (key.of().januaryInFebruary() && key.period().isJanuary()) {
            return EntryState.INCLUDED;
        }
        if (!key.period().overOn(frame.today())) {
            return EntryState.NOT_OVER;
        }
        return frame.today().isAfter(key.period().dueOn(key.of().releaseLagDays())) ? EntryState.LATE : EntryState.DUE;
    }
}
