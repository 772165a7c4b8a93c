package org.biaogan.metrics.entry;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biaogan.metrics.observation.ObservationArchive;
import org.biaogan.metrics.observation.ObservationFilter;
import org.biaogan.metrics.observation.ObservedSubject;
import org.biaogan.metrics.observation.SubmissionFilter;
import org.biaogan.metrics.observation.Submissions;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.plausibility.PlausibleRange;
import org.biaogan.metrics.target.TargetBook;
import org.biaogan.metrics.target.TargetFilter;
import org.biaogan.metrics.target.TargetView;

/**
 * Says what a unit is asked to enter for a period: every indicator in use for which it has a target in that year, or for
 * which something is known of that year or the two before. The number of statements does not depend on how many.
 */
@ApplicationScoped
class EntrySheets {

    private static final int YEARS_OF_USE = 2;

    private final EntryContext context;
    private final TargetBook targets;
    private final ObservationArchive archive;
    private final Submissions submissions;

    EntrySheets(EntryContext context, TargetBook targets, ObservationArchive archive, Submissions submissions) {
        this.context = context;
        this.targets = targets;
        this.archive = archive;
        this.submissions = submissions;
    }

    /** The sheet of a unit and period; 404 for a unit that was not known. */
    @WithSession
    Uni<EntrySheet> show(EntryQuestion question) {
        return context.of(question).chain(frame -> asked(frame)
                .map(indicators -> frame.keys(indicators, Set.of()))
                .chain(keys -> keys.isEmpty()
                        ? Uni.createFrom().item(frame.sheet(List.of(), new Known(List.of(), List.of())))
                        : known(frame, keys).map(known -> sheet(frame, keys, known))));
    }

    private static EntrySheet sheet(EntryFrame frame, List<EntryItemKey> keys, Known known) {
        Set<String> indicators =
                new TreeSet<>(keys.stream().map(EntryItemKey::indicator).toList());
        return frame.sheet(frame.keys(indicators, known.withGrowth(keys)), known);
    }

    private Uni<Set<String>> asked(EntryFrame frame) {
        List<String> unit = List.of(frame.unit().code());
        TimePeriod period = frame.period();
        LocalDate from = LocalDate.of(period.year() - YEARS_OF_USE, 1, 1);
        ObservationFilter inUse = new ObservationFilter(null, unit, from, period.end(), null, null, frame.asOf());
        return targets.found(new TargetFilter(null, unit, List.of(period.year()), null, null, frame.asOf()))
                .chain(goals -> archive.subjects(inUse).map(observed -> {
                    Set<String> indicators = new TreeSet<>();
                    goals.stream().map(TargetView::indicator).forEach(indicators::add);
                    observed.stream().map(ObservedSubject::indicator).forEach(indicators::add);
                    return indicators;
                }));
    }

    private Uni<Known> known(EntryFrame frame, List<EntryItemKey> keys) {
        List<String> unit = List.of(frame.unit().code());
        List<String> indicators =
                keys.stream().map(EntryItemKey::indicator).distinct().toList();
        LocalDate to = frame.period().end();
        ObservationFilter figures = new ObservationFilter(
                        indicators,
                        unit,
                        LocalDate.of(to.getYear() - PlausibleRange.YEARS_BACK - 1, 1, 1),
                        to,
                        null,
                        null,
                        frame.asOf())
                .endingOn(Known.days(keys), List.of());
        return archive.known(figures).chain(found -> submissions
                .all(SubmissionFilter.pending(indicators, unit, to.minusYears(1), to, frame.asOf()))
                .map(pending -> new Known(found, pending)));
    }
}
