package org.biaogan.metrics.matter;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.followup.Procedure;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.Referrer;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;
import org.biaogan.metrics.vintage.Succession;

/** Follows matters of one kind from hand to hand, and shows them with what is computed of them. */
public abstract class MatterDesk<M extends Matter> extends Register<M> implements Referrer {

    private final String kind;
    private final MatterStore<M> store;
    private final RegisterOffice office;
    private final MatterOffice matters;

    /** For the proxies that stand for the beans. */
    protected MatterDesk() {
        this(null, null, null, null);
    }

    protected MatterDesk(String kind, MatterStore<M> store, RegisterOffice office, MatterOffice matters) {
        super(kind, store, office);
        this.kind = kind;
        this.store = store;
        this.office = office;
        this.matters = matters;
    }

    /** What a matter becomes by an action. */
    protected abstract M after(M before, FollowUpState reached, NewAction action, String actor);

    /** The kind of deed that is written for a change. */
    protected abstract DeedKind deed();

    /** The code of the unit that a change concerns; null where none does. */
    protected abstract String unit(M matter);

    /** What else has to be done in the transaction of changes. */
    protected abstract Uni<Void> changed(List<M> done);

    /** Does something with a matter; 404, 403, 409 and 422 as the contract has it. */
    @WithTransaction
    public Uni<FollowedUp<M>> act(String code, NewAction action) {
        String actor = matters.rights().person();
        return matters.tree()
                .chain(tree -> matters.officials()
                        .chain(roster -> follow(code, before -> moved(before, action, actor, tree, roster))))
                .call(matters::requireEvidence)
                .chain(this::shown);
    }

    /** A matter with its history; 404 where there is none, or was none at that instant. */
    @WithSession
    public Uni<FollowedUp<M>> view(String code, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> store.at(code, instant)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown(kind, code))
                .chain(found -> whole(found, asOf, instant)));
    }

    /** A page of matters, without their histories. */
    @WithSession
    public <V> Uni<Paged<V>> page(
            Optional<Instant> asOf,
            Page page,
            BiFunction<Reckoning, Map<String, UnitView>, MatterQuery> query,
            Function<FollowedUp<M>, V> view) {
        return office.asOf(asOf).chain(instant -> matters.reckoning(kind, asOf, instant)
                .chain(reckoning -> matters.tree().chain(tree -> store.page(query.apply(reckoning, tree), page)
                        .chain(found -> list(found.items(), reckoning, asOf.isEmpty() ? tree : null)
                                .map(items -> new Paged<>(items, found.total()).map(view))))));
    }

    /** How many matters there are by state, owner or official. */
    @WithSession
    public Uni<List<TallyView>> summary(
            Optional<Instant> asOf, TallyBy by, BiFunction<Reckoning, Map<String, UnitView>, MatterQuery> query) {
        return office.asOf(asOf)
                .chain(instant -> matters.reckoning(kind, asOf, instant).chain(reckoning -> matters.tree()
                        .chain(tree -> store.tallies(query.apply(reckoning, tree), by))
                        .chain(tallies -> matters.names(List.of(), instant)
                                .map(names -> TallyView.ordered(tallies, by, names)))));
    }

    /** Matters found, as of the instant they are reckoned at. Needs a session. */
    public Uni<List<FollowedUp<M>>> found(MatterQuery query) {
        return store.found(query).chain(found -> list(found, query.reckoning(), null));
    }

    /** What lateness is reckoned by as of an instant. Needs a session. */
    public Uni<Reckoning> reckoning(Optional<Instant> wanted, Instant asOf) {
        return matters.reckoning(kind, wanted, asOf);
    }

    /** A change at hand, as its maker gets it back. Needs the transaction of the change. */
    protected Uni<FollowedUp<M>> shown(M done) {
        return whole(done, Optional.empty(), done.knownFrom());
    }

    /**
     * Begins many matters at once on behalf of a use case that has checked by itself who may do so. Needs a transaction,
     * and its stamp.
     */
    protected Uni<Void> beginAll(List<M> first, Instant since) {
        return followAll(
                        first.stream()
                                .map(each -> new Succession<M>(null, each))
                                .toList(),
                        since)
                .chain(() -> office.recordAll(
                        first.stream().map(each -> deed(null, each)).toList()))
                .chain(() -> changed(first));
    }

    @Override
    public String name() {
        return "open " + kind;
    }

    /** What is closed holds nobody back. */
    @Override
    public Uni<Long> references(String referred, String code) {
        return switch (referred) {
            case "units" -> store.countOpen("owner", code);
            case "officials" -> store.countOpen("official", code);
            case "projects" -> store.countOpen("project", code);
            default -> Uni.createFrom().item(0L);
        };
    }

    @Override
    protected void requireRight() {
        // decided by permit, which knows the units
    }

    @Override
    protected Uni<Void> note(M before, M done) {
        return office.record(deed(before, done)).chain(() -> changed(List.of(done)));
    }

    private Deed deed(M before, M done) {
        return Deed.of(deed(), kind + "/" + done.code(), done.knownFrom())
                .project(done.project())
                .unit(unit(done))
                .from(before == null ? null : before.state())
                .to(done.state())
                .because(done.reason())
                .with(detail(done));
    }

    @Override
    protected M retired(M current, LocalDate lastDay) {
        throw new UnsupportedOperationException("What is followed up is closed, not retired");
    }

    private M moved(M before, NewAction action, String actor, Map<String, UnitView> tree, Set<String> officials) {
        FollowUpState reached =
                ActionRules.reached(before, action, matters.rights().standpoint(before, tree));
        M after = after(before, reached, action, actor);
        ActionRules.requireSound(before, after, action, tree, officials, matters.today(Optional.empty()));
        return after;
    }

    private Uni<FollowedUp<M>> whole(M matter, Optional<Instant> wanted, Instant asOf) {
        return store.history(matter.code(), asOf).chain(versions -> matters.reckoning(kind, wanted, asOf)
                .chain(reckoning -> matters.names(projects(List.of(matter)), asOf)
                        .chain(names -> matters.tree()
                                .map(tree -> FollowedUp.of(
                                        matter,
                                        names,
                                        reckoning,
                                        allowed(matter, wanted.isEmpty() ? tree : null),
                                        versions)))));
    }

    private Uni<List<FollowedUp<M>>> list(List<M> found, Reckoning reckoning, Map<String, UnitView> tree) {
        return matters.names(projects(found), reckoning.asOf()).map(names -> found.stream()
                .map(matter -> FollowedUp.of(matter, names, reckoning, allowed(matter, tree), null))
                .toList());
    }

    /** In a look back nothing may be done any more. */
    private List<FollowUpAction> allowed(M matter, Map<String, UnitView> treeOfNow) {
        return treeOfNow == null
                ? List.of()
                : Procedure.allowed(matter.state(), matters.rights().standpoint(matter, treeOfNow));
    }

    private Collection<String> projects(List<M> found) {
        return found.stream().map(Matter::project).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Map<String, Object> detail(M done) {
        Map<String, Object> detail = new TreeMap<>(Map.of("version", done.version(), "title", done.title()));
        detail.put("action", done.action() == null ? "REGISTER" : done.action().name());
        detail.put("owner", done.owner());
        detail.put("official", done.official());
        detail.put("deadline", done.deadline() == null ? null : done.deadline().toString());
        return detail;
    }
}
