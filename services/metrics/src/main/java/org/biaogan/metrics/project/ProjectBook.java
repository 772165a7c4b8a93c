package org.biaogan.metrics.project;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
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
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;
import org.biaogan.metrics.vintage.Succession;

/** Keeps the projects. Editors and approvers keep those of their own units, administrators all. */
@ApplicationScoped
public class ProjectBook extends Register<ProjectVersion> {

    private static final String RETIRED = "retired";

    private final ProjectRepository projects;
    private final ProjectContext context;
    private final ProjectStandings standings;
    private final RegisterOffice office;

    @Inject
    StandingRefresh refresh;

    @All
    List<ProjectFollower> followers;

    ProjectBook(ProjectRepository projects, ProjectContext context, ProjectStandings standings, RegisterOffice office) {
        super("projects", projects, office);
        this.projects = projects;
        this.context = context;
        this.standings = standings;
        this.office = office;
    }

    /** A project as of an instant, or as it stands now. */
    @WithSession
    public Uni<ProjectView> view(String code, Optional<Instant> asOf) {
        return (asOf.isPresent() ? Uni.createFrom().item(false) : refresh.beforeReading(List.of(code)))
                .chain(() -> office.asOf(asOf))
                .chain(instant -> at(code, instant))
                .chain(found -> asOf.isPresent()
                        ? Uni.createFrom().item(found)
                        : standings.of(List.of(code)).map(known -> found.with(known.get(code))));
    }

    /** Registers a project; 403, 409 and 422 as the contract has it. */
    @WithTransaction
    public Uni<ProjectView> register(NewProject project) {
        ProjectRules.registered(project, today()).enforce();
        return add(project.toVersion()).chain(this::shown);
    }

    /** Revises a project; 403, 404, 412, 422 and 428 as the contract has it. */
    @WithTransaction
    public Uni<ProjectView> change(NewProject project, String ifMatch) {
        return revise(project.toVersion(), ifMatch).chain(this::shown);
    }

    /**
     * Takes a project out of use as of today; 403, 404, 409, 412 and 428 as the contract has it.
     *
     * @param reason null where nobody says why
     */
    @WithTransaction
    public Uni<ProjectVersion> retire(String code, String ifMatch, String reason) {
        String why = reason == null || reason.isBlank() ? RETIRED : reason;
        return retire(code, ifMatch, (current, lastDay) -> current.retiredOn(lastDay, why));
    }

    /** The project with that code as it stands now; 404 where there is none. Needs a session. */
    public Uni<ProjectView> required(String code) {
        return projects.open(code)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("projects", code))
                .chain(found -> context.names(found.knownFrom()).map(names -> ProjectView.of(found, names, null)));
    }

    /** The same, and 403 for whoever does not keep it. Needs a session. */
    public Uni<ProjectView> requireManaged(String code) {
        return required(code).call(found -> context.requireManaged(found.units()));
    }

    /**
     * Refuses, with 403, whoever does not approve for the units of a project. Needs a session.
     *
     * @param refusal what is said then, {@code %s} standing for the units
     */
    public Uni<Void> requireApprover(ProjectView project, String refusal) {
        return context.requireApprover(project.units(), refusal);
    }

    /** The project with that code as it was known at an instant; 404 where there was none. Needs a session. */
    public Uni<ProjectView> at(String code, Instant asOf) {
        return projects.at(code, asOf)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown("projects", code))
                .chain(found -> context.names(asOf).map(names -> ProjectView.of(found, names, null)));
    }

    /** Projects as they were known at an instant, by code; those not known then are left out. Needs a session. */
    public Uni<Map<String, ProjectView>> allAt(Collection<String> codes, Instant asOf) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : projects.allAt(codes, asOf).chain(found -> context.names(asOf).map(names -> found.stream()
                        .collect(Collectors.toMap(ProjectVersion::code, each -> ProjectView.of(each, names, null)))));
    }

    /**
     * Puts a project at another stage. Whether it may go there, and whether the caller may send it, the caller of this
     * has found out. Needs a transaction.
     */
    public Uni<ProjectView> moveTo(String code, Stage stage, LocalDate on, String reason) {
        return follow(code, current -> current.at(stage, on, reason)).chain(moved -> required(moved.code()));
    }

    /** What day it is in the zone. */
    LocalDate today() {
        return office.today();
    }

    /** Puts many versions at once that the caller of this has checked. Needs a transaction, and its stamp. */
    Uni<Void> putAll(List<Succession<ProjectVersion>> many, Instant since) {
        List<String> added = many.stream()
                .filter(each -> each.before() == null)
                .map(each -> each.next().code())
                .toList();
        return followAll(many, since)
                .chain(() -> standings.beginAll(added))
                .chain(() -> Multi.createFrom()
                        .iterable(many)
                        .onItem()
                        .transformToUniAndConcatenate(each -> office.record(ProjectDeed.of(each.before(), each.next())))
                        .collect()
                        .asList())
                .chain(() -> context.names(since))
                .chain(names -> tell(many.stream()
                        .map(each -> ProjectView.of(each.next(), names, null))
                        .toList()));
    }

    @Override
    protected void requireRight() {
        // decided by permit, which knows the units
    }

    @Override
    protected Uni<Void> permit(ProjectVersion before, ProjectVersion candidate) {
        return candidate == null
                ? context.requireApprover(before.units(), "Only approvers of unit %s retire its projects.")
                : context.requireRight(before, candidate);
    }

    @Override
    protected Uni<Void> check(ProjectVersion candidate) {
        return context.check(candidate);
    }

    @Override
    protected Uni<Void> note(ProjectVersion before, ProjectVersion done) {
        return Uni.createFrom()
                .voidItem()
                .chain(() -> before == null
                        ? standings.begin(done.code())
                        : Uni.createFrom().voidItem())
                .chain(() -> office.record(ProjectDeed.of(before, done)))
                .chain(() -> tell(done));
    }

    @Override
    protected ProjectVersion retired(ProjectVersion current, LocalDate lastDay) {
        return current.retiredOn(lastDay, RETIRED);
    }

    @Override
    protected Uni<Void> noteRetired(ProjectVersion before, ProjectVersion done) {
        return office.record(ProjectDeed.retired(done)).chain(() -> tell(done));
    }

    private Uni<ProjectView> shown(ProjectVersion done) {
        return required(done.code())
                .chain(found -> standings.of(List.of(found.code())).map(known -> found.with(known.get(found.code()))));
    }

    private Uni<Void> tell(List<ProjectView> changed) {
        return Multi.createFrom()
                .iterable(followers)
                .onItem()
                .transformToUniAndConcatenate(follower -> follower.projectsChanged(changed))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> tell(ProjectVersion done) {
        return required(done.code()).chain(project -> tell(List.of(project)));
    }
}
