package org.biaogan.metrics.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.biaogan.metrics.followup.FollowUpState;

/**
 * How many matters one state, unit or official has.
 *
 * @param key a state, or the code of a unit or official; null where nobody answers for them yet
 * @param name what a unit or official is called; null for a state
 * @param escalated how many have come to whose desk, each counted at its highest
 * @param nextDeadline the earliest of those that are open
 */
public record TallyView(
        String key,
        String name,
        String nameEn,
        long total,
        long open,
        long overdue,
        Escalated escalated,
        LocalDate nextDeadline) {

    /** How many late matters have come to whose desk. */
    public record Escalated(long unit, long deputy, long director) {}

    private static final Comparator<TallyView> LATE_FIRST = Comparator.comparing(TallyView::overdue)
            .thenComparing(TallyView::open)
            .reversed()
            .thenComparing(TallyView::key, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** States in the order of the procedure; units and officials by what is overdue, then by what is open. */
    static List<TallyView> ordered(List<Tally> tallies, TallyBy by, MatterNames names) {
        return tallies.stream()
                .map(tally -> of(tally, by, names))
                .sorted(
                        by == TallyBy.STATE
                                ? Comparator.comparing(view -> FollowUpState.valueOf(view.key()))
                                : LATE_FIRST)
                .toList();
    }

    private static TallyView of(Tally tally, TallyBy by, MatterNames names) {
        return new TallyView(
                tally.key(),
                switch (by) {
                    case STATE -> null;
                    case OWNER -> names.unit(tally.key());
                    case OFFICIAL -> names.official(tally.key());
                },
                switch (by) {
                    case STATE -> null;
                    case OWNER -> names.unitEn(tally.key());
                    case OFFICIAL -> names.officialEn(tally.key());
                },
                tally.total(),
                tally.open(),
                tally.overdue(),
                new Escalated(tally.unit(), tally.deputy(), tally.director()),
                tally.nextDeadline());
    }
}
