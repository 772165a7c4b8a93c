package org.biaogan.metrics.vintage;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Revision;

/**
 * The life that all master records share: added once, revised by new versions, retired, never deleted; read as of any
 * instant. What a kind of record needs beyond that, its own register says. A change takes its stamp before it looks at
 * what is there: whoever else changes a record waits, so no two changes pass their checks that together break a rule.
 */
public abstract class Register<E extends Version> {

    private final String kind;
    private final VersionRepository<E> versions;
    private final RegisterOffice office;

    /** For the proxies that stand for the beans. */
    protected Register() {
        this(null, null, null);
    }

    /** @param kind the record's path below the API, such as {@code units} */
    protected Register(String kind, VersionRepository<E> versions, RegisterOffice office) {
        this.kind = kind;
        this.versions = versions;
        this.office = office;
    }

    /** Refuses, with 422, what refers to something that does not exist or breaks a rule of its kind. */
    protected abstract Uni<Void> check(E candidate);

    /** Adds the first version of a code; 409 where the code is taken. */
    @WithTransaction
    public Uni<E> add(E first) {
        requireRight();
        return office.stamp()
                .call(() -> versions.editions(first.code()).invoke(taken -> refuseTaken(first.code(), taken)))
                .call(() -> permit(null, first))
                .call(() -> check(first))
                .invoke(since -> first.become(1, office.recorder(), since))
                .chain(() -> versions.persistAndFlush(first))
                .call(() -> note(null, first));
    }

    /** Adds the next version; 404, 412 and 428 as the contract has it. */
    @WithTransaction
    public Uni<E> revise(E next, String ifMatch) {
        requireRight();
        return office.stamp().chain(since -> current(next.code(), ifMatch)
                .invoke(editions -> next.keepUnsaid(editions.get(0)))
                .call(editions -> permit(editions.get(0), next))
                .call(() -> check(next))
                .chain(editions -> succeed(editions, List.of(next), since).call(done -> note(editions.get(0), done))));
    }

    /** Takes a record out of use as of today; 409 while something still refers to it. */
    @WithTransaction
    public Uni<E> retire(String code, String ifMatch) {
        return retire(code, ifMatch, this::retired);
    }

    /**
     * The same with a copy of its own making, where a register says more of the end. Needs a transaction.
     *
     * @param retired makes of a version the one that ends its use on a day
     */
    protected Uni<E> retire(String code, String ifMatch, BiFunction<E, LocalDate, E> retired) {
        requireRight();
        return office.stamp().chain(since -> current(code, ifMatch)
                .call(editions -> permit(editions.get(0), null))
                .call(() -> office.references(kind, code).invoke(found -> refuseReferenced(code, found)))
                .chain(editions -> succeed(editions, retired(editions, retired), since)
                        .call(done -> noteRetired(editions.get(0), done))));
    }

    /**
     * Puts the next version of a record on behalf of a use case that has checked by itself who may do so and why. Needs
     * a transaction; 404 where there is no such record.
     */
    protected Uni<E> follow(String code, UnaryOperator<E> next) {
        return office.stamp().chain(since -> open(code)
                .chain(editions -> succeed(editions, List.of(next.apply(editions.get(0))), since)
                        .call(done -> note(editions.get(0), done))));
    }

    /**
     * Puts versions of many records at once on behalf of a use case that has checked by itself who may do so and why.
     * Needs a transaction, and its stamp. The audit trail is left to the caller.
     */
    protected Uni<Void> followAll(List<Succession<E>> many, Instant since) {
        for (Succession<E> each : many) {
            if (each.before() != null) {
                each.before().supersede(since);
            }
            each.next().become(each.before() == null ? 1 : each.before().version() + 1, office.recorder(), since);
        }
        return versions.flush()
                .chain(() -> versions.persist(many.stream().map(Succession::next)))
                .chain(versions::flush);
    }

    @WithSession
    public Uni<E> get(String code, Optional<Instant> asOf) {
        return office.asOf(asOf)
                .chain(instant -> versions.at(code, instant))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown(kind, code));
    }

    @WithSession
    public Uni<Paged<E>> list(Optional<Instant> asOf, Page page) {
        return office.asOf(asOf).chain(instant -> versions.pageAt(instant, page));
    }

    /** Refuses with 403 whoever may change none of these records at all: all but administrators. */
    protected void requireRight() {
        office.requireAdmin(kind);
    }

    /**
     * Refuses with 403 whoever may not change the one at hand; whoever may change any may, unless a register says
     * otherwise.
     *
     * @param before null where it is new
     * @param candidate null where it is retired
     */
    protected Uni<Void> permit(E before, E candidate) {
        return Uni.createFrom().voidItem();
    }

    /** Writes the change into the audit trail. */
    protected Uni<Void> note(E before, E done) {
        return office.audit(before == null ? "add" : "revise", kind, done.code(), done.version());
    }

    /** Writes the end of a record's use into the audit trail, as a deed: people follow what is not there any more. */
    protected Uni<Void> noteRetired(E before, E done) {
        return office.record(Deed.of(DeedKind.RECORD_CHANGED, kind + "/" + done.code(), done.knownFrom())
                .doing("retire")
                .to("RETIRED")
                .because(done.reason())
                .with(Map.of("version", done.version())));
    }

    /** A copy of a version that ends its use on a day. */
    protected abstract E retired(E current, LocalDate lastDay);

    private List<E> retired(List<E> editions, BiFunction<E, LocalDate, E> retired) {
        return editions.stream()
                .map(edition -> retired.apply(edition, office.today()))
                .toList();
    }

    /** The versions that hold now, the newest first: one, unless the register keeps editions side by side. */
    private Uni<List<E>> current(String code, String ifMatch) {
        return open(code)
                .invoke(editions -> Revision.require(ifMatch, editions.get(0).version()));
    }

    private Uni<List<E>> open(String code) {
        return versions.editions(code)
                .map(editions -> editions.isEmpty() ? null : editions)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown(kind, code));
    }

    /** Each of the next versions takes the place of the edition it is one of, and the next number. */
    private Uni<E> succeed(List<E> editions, List<E> next, Instant since) {
        int number = editions.get(0).version();
        editions.stream()
                .filter(old -> next.stream().anyMatch(old::isSameEdition))
                .forEach(old -> old.supersede(since));
        for (E version : next) {
            version.become(++number, office.recorder(), since);
        }
        return versions.flush()
                .chain(() -> versions.persist(next))
                .chain(versions::flush)
                .replaceWith(() -> next.get(next.size() - 1));
    }

    private void refuseTaken(String code, List<E> taken) {
        if (!taken.isEmpty()) {
            throw Rejected.conflicting("code", "TAKEN", "There is already one of %s '%s'.".formatted(kind, code));
        }
    }

    private void refuseReferenced(String code, List<String> found) {
        if (!found.isEmpty()) {
            throw Rejected.conflicting(
                    "code",
                    "REFERENCED",
                    "'%s' is still referred to by %s; give it a validTo instead."
                            .formatted(code, String.join(", ", found)));
        }
    }
}
