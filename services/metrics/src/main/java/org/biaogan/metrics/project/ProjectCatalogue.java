package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitHierarchy;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Looks projects up by what they are and where they stand. */
@ApplicationScoped
public class ProjectCatalogue {

    private static final int PORTION = 500;

    /** So many found by their words are named one by one. */
    private static final int FEW = 200;

    /** So often at most is a page asked for anew because its own projects turned while they were read. */
    private static final int ROUNDS = 3;

    /** More portions of standings than a register has. */
    private static final int MOST_PORTIONS = 200;

    private final ProjectRepository projects;
    private final ProjectContext context;
    private final ProjectStandings standings;
    private final RegisterOffice office;

    @Inject
    StandingRefresh refresh;

    ProjectCatalogue(
            ProjectRepository projects, ProjectContext context, ProjectStandings standings, RegisterOffice office) {
        this.projects = projects;
        this.context = context;
        this.standings = standings;
        this.office = office;
    }

    /**
     * A page of the projects that fit, as of an instant or as they stand now.
     *
     * @return fails with 404 for units and officials that do not exist, with 422 where the standing of a past day is
     *     asked for
     */
    @WithSession
    Uni<Paged<ProjectView>> page(ProjectFilter filter, Optional<Instant> asOf, Page page) {
        refuseStandingOfThePast(filter, asOf);
        return begun(asOf).chain(context::names).chain(names -> {
            ProjectQuery asked = new ProjectQuery(filter, units(filter, names), asOf, office.dayOf(asOf));
            return searched(asked)
                    .chain(query -> asOf.isPresent()
                            ? projects.page(query, page)
                            : upToDate(query, page, filter.asksForStanding() ? ROUNDS : 1))
                    .chain(found -> shown(found, names, asOf));
        });
    }

    private Uni<ProjectQuery> searched(ProjectQuery asked) {
        return asked.wordsWanted()
                .map(words -> projects.withWords(words, FEW + 1).map(found -> asked.withWords(found, FEW)))
                .orElseGet(() -> Uni.createFrom().item(asked));
    }

    /**
     * A page whose standings are of today. One that is narrowed or sorted by them is asked for anew once they have turned,
     * and in the end shown as it was found: each row says of which day it is.
     */
    private Uni<Paged<ProjectVersion>> upToDate(ProjectQuery query, Page page, int rounds) {
        return projects.page(query, page)
                .chain(found -> rounds == 0
                        ? Uni.createFrom().item(found)
                        : refresh.beforeReading(codes(found))
                                .chain(turned -> turned && query.asksForStanding()
                                        ? upToDate(query, page, rounds - 1)
                                        : Uni.createFrom().item(found)));
    }

    /**
     * A page of the projects that fit, as they were known at an instant, of those in use on a day; fails with 404 for
     * units and officials that were not known. Needs a session.
     */
    public Uni<Paged<ProjectView>> select(ProjectSelection selection, Instant asOf, LocalDate day, Page page) {
        return select(selection, ProjectRestriction.NONE, asOf, day, page);
    }

    /** The same of those that another feature's records leave. */
    public Uni<Paged<ProjectView>> select(
            ProjectSelection selection, ProjectRestriction restriction, Instant asOf, LocalDate day, Page page) {
        ProjectFilter filter = selection.filter();
        return context.names(asOf).chain(names -> projects.page(
                        new ProjectQuery(filter, units(filter, names), Optional.of(asOf), day).within(restriction),
                        page)
                .map(found -> found.map(each -> ProjectView.of(each, names, null))));
    }

    /** How many of the projects that fit stand how today, the most frequent first. Fails as a page by light does. */
    @WithSession
    Uni<List<StandingCount>> standings(ProjectFilter filter, Optional<Instant> asOf) {
        refuse(asOf, "asOf");
        return begun(asOf)
                .chain(context::names)
                .chain(names -> searched(new ProjectQuery(filter, units(filter, names), asOf, office.dayOf(asOf))))
                .chain(projects::standings);
    }

    /** The projects in use that an official leads or handles, as of an instant or as they stand now. */
    @WithSession
    public Uni<List<ProjectView>> ofOfficial(String official, Optional<Instant> asOf) {
        return begun(asOf)
                .chain(instant -> context.names(instant)
                        .chain(names -> projects.ofOfficial(official, instant, office.dayOf(asOf))
                                .chain(found -> views(new Paged<>(found, found.size()), names, asOf))))
                .map(Paged::items);
    }

    /** The years that any project plans money or a goal for, in order. */
    @WithSession
    public Uni<List<Integer>> plannedYears() {
        return projects.plannedYears();
    }

    /**
     * Hands out all that fit as they were known at one instant, portion by portion, so that they never lie in memory
     * together. Fails as a page does.
     */
    @WithSession
    public Uni<Void> each(ProjectFilter filter, Optional<Instant> asOf, Function<List<ProjectView>, Uni<Void>> take) {
        refuseStandingOfThePast(filter, asOf);
        return settled(filter, MOST_PORTIONS).chain(() -> begun(asOf)).chain(instant -> context.names(instant)
                .chain(names -> {
                    ProjectQuery query =
                            new ProjectQuery(filter, units(filter, names), Optional.of(instant), office.dayOf(asOf));
                    AtomicInteger number = new AtomicInteger();
                    return Multi.createBy()
                            .repeating()
                            .uni(() -> projects.portion(query, new Page(number.getAndIncrement(), PORTION))
                                    .chain(found -> views(new Paged<>(found, found.size()), names, asOf))
                                    .call(found -> take.apply(found.items())))
                            .whilst(found -> found.total() == PORTION)
                            .onItem()
                            .ignoreAsUni();
                }));
    }

    /** The instant looked as of; where that is now, standings of an earlier day are brought up to date. */
    private Uni<Instant> begun(Optional<Instant> asOf) {
        return (asOf.isPresent() ? Uni.createFrom().item(false) : refresh.beforeReading())
                .chain(() -> office.asOf(asOf));
    }

    /** Lest what is handed out portion by portion moves from portion to portion, all standings are brought up to date. */
    private Uni<Void> settled(ProjectFilter filter, int portions) {
        return filter.asksForStanding() && portions > 0
                ? refresh.beforeReading()
                        .chain(turned -> turned
                                ? settled(filter, portions - 1)
                                : Uni.createFrom().voidItem())
                : Uni.createFrom().voidItem();
    }

    private Uni<Paged<ProjectView>> views(Paged<ProjectVersion> found, ProjectNames names, Optional<Instant> asOf) {
        return (asOf.isPresent() ? Uni.createFrom().item(false) : refresh.beforeReading(codes(found)))
                .chain(() -> shown(found, names, asOf));
    }

    private Uni<Paged<ProjectView>> shown(Paged<ProjectVersion> found, ProjectNames names, Optional<Instant> asOf) {
        return (asOf.isPresent() ? Uni.createFrom().item(Map.<String, StandingView>of()) : standings.of(codes(found)))
                .map(known -> found.map(each -> ProjectView.of(each, names, known.get(each.code()))));
    }

    private static List<String> codes(Paged<ProjectVersion> found) {
        return found.items().stream().map(ProjectVersion::code).toList();
    }

    /** The units asked for and all below them; none where no project can be of another. */
    private static Collection<String> units(ProjectFilter filter, ProjectNames names) {
        filter.units().forEach(unit -> known("unit", "UNKNOWN_UNIT", unit, names.units()));
        known("leader", "UNKNOWN_OFFICIAL", filter.leader(), names.officials());
        known("handler", "UNKNOWN_OFFICIAL", filter.handler(), names.officials());
        TreeSet<String> all = new TreeSet<>(filter.units());
        all.addAll(new UnitHierarchy(names.units()).allBelow(filter.units()));
        return all.containsAll(names.units().keySet()) ? Set.of() : all;
    }

    private static void known(String parameter, String code, String wanted, Map<String, ?> all) {
        if (wanted != null && !all.containsKey(wanted)) {
            throw Rejected.unknown(parameter, code, "There is no '%s' for '%s'.".formatted(wanted, parameter));
        }
    }

    private static void refuseStandingOfThePast(ProjectFilter filter, Optional<Instant> asOf) {
        if (filter.asksForStanding()) {
            refuse(asOf, filter.lights().isEmpty() ? "sort" : "light");
        }
    }

    private static void refuse(Optional<Instant> asOf, String parameter) {
        if (asOf.isPresent()) {
            throw Rejected.violating(
                    parameter,
                    "OF_TODAY_ONLY",
                    "Where projects stand is reckoned for today; it cannot be asked for together with asOf.");
        }
    }
}
