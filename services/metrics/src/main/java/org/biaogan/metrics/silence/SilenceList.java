package org.biaogan.metrics.silence;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.project.CountedProject;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Finds the projects that have been without a visit or a report for longer than the rules allow. */
@ApplicationScoped
public class SilenceList {

    private static final Comparator<Silence> LONGEST_FIRST = Comparator.comparingLong(Silence::overdueDays)
            .reversed()
            .thenComparing(silence -> silence.project().code());

    private final SilenceRuleBook rules;
    private final SilenceGround ground;

    SilenceList(SilenceRuleBook rules, SilenceGround ground) {
        this.rules = rules;
        this.ground = ground;
    }

    /**
     * A page of silent projects, the longest beyond what is allowed first; 404 for a unit that was not known.
     *
     * @param units empty for all; those below them are included
     * @param kind empty for both
     */
    @WithSession
    Uni<Paged<SilenceView>> page(List<String> units, Optional<SilenceKind> kind, Optional<Instant> wanted, Page page) {
        return ground.asOf(wanted).chain(instant -> {
            LocalDate day = ground.day(wanted);
            return rules.on(day, instant).chain(inForce -> ground.projects(instant, day, inForce.stages(), units)
                    .chain(projects -> ground.heard(instant, day)
                            .chain(heard -> views(silent(projects, inForce, heard, kind), heard, instant, page))));
        });
    }

    private Uni<Paged<SilenceView>> views(List<Silence> silent, LastHeard heard, Instant asOf, Page page) {
        return ground.names(asOf).map(names -> Paged.cut(silent, page)
                .map(each -> SilenceView.of(each, heard, names.units(), names.officials())));
    }

    private static List<Silence> silent(
            List<CountedProject> projects, SilenceRules inForce, LastHeard heard, Optional<SilenceKind> kind) {
        return projects.stream()
                .map(project -> Silence.of(project, inForce, heard))
                .filter(silence -> silence.isBroken(kind))
                .sorted(LONGEST_FIRST)
                .toList();
    }
}
