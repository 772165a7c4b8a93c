package org.biaogan.metrics.target;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biaogan.metrics.figure.SubjectIdReader;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the targets. */
@ApplicationScoped
public class TargetBook extends Register<TargetVersion> {

    private final TargetRepository targets;
    private final TargetContext context;
    private final KnowledgeClock knowledge;

    @Inject
    SubjectIdReader ids;

    TargetBook(TargetRepository targets, TargetContext context, KnowledgeClock knowledge, RegisterOffice office) {
        super("targets", targets, office);
        this.targets = targets;
        this.context = context;
        this.knowledge = knowledge;
    }

    /** A page of the targets as of an instant, or now. */
    @WithSession
    public Uni<Paged<TargetView>> page(Optional<Instant> asOf, Function<Instant, TargetFilter> filter, Page page) {
        return knowledge.asOf(asOf).chain(instant -> targets.page(filter.apply(instant), page)
                .chain(found -> ids.at(instant)
                        .map(known -> found.map(target -> TargetView.of(target).with(known)))));
    }

    /** A target with the ids of its numbers as of an instant, or now; 404 where there is none. */
    @WithSession
    public Uni<TargetView> shown(String code, Optional<Instant> asOf) {
        return knowledge.asOf(asOf).chain(instant -> get(code, Optional.of(instant))
                .chain(target ->
                        ids.at(instant).map(known -> TargetView.of(target).with(known))));
    }

    /** All targets that a filter finds. Needs a session. */
    public Uni<List<TargetView>> found(TargetFilter filter) {
        return targets.found(filter)
                .map(found -> found.stream().map(TargetView::of).toList());
    }

    /** For which years which indicators of which units have or had targets, and since when. Needs a session. */
    public Uni<List<TargetYear>> years(TargetFilter filter) {
        return targets.years(filter);
    }

    @Override
    protected Uni<Void> check(TargetVersion candidate) {
        return context.rules()
                .invoke(rules -> rules.on(candidate).enforce())
                .chain(() -> targets.rival(candidate))
                .invoke(TargetBook::refuseRival)
                .chain(() -> targets.open(candidate.code()))
                .invoke(before -> refuseOtherSubject(before, candidate))
                .replaceWithVoid();
    }

    @Override
    protected TargetVersion retired(TargetVersion current, LocalDate lastDay) {
        return new TargetVersion(TargetView.of(current).withdrawnOn(lastDay));
    }

    private static void refuseRival(TargetVersion rival) {
        if (rival != null) {
            throw Rejected.conflicting(
                    "year",
                    "TAKEN",
                    "'%s' of '%s' already has a %s for %d: %s."
                            .formatted(rival.indicator, rival.unit, rival.ambition, rival.year, rival.code()));
        }
    }

    private static void refuseOtherSubject(TargetVersion before, TargetVersion candidate) {
        if (before != null && !before.isOfTheSame(candidate)) {
            throw Rejected.violating(
                    "indicator",
                    "OTHER_SUBJECT",
                    "A target stays with its indicator, unit, year and ambition; withdraw it and add another.");
        }
    }
}
