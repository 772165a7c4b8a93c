package org.biaogan.metrics.vintage;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Revision;

/**
 * The life that all master records share: added once, revised by new versions, retired, never deleted; read as of any
 * instant. What a kind of record needs beyond that, its own register says.
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
        office.requireAdmin(kind);
        return versions.open(first.code())
                .invoke(taken -> {
                    if (taken != null) {
                        throw Rejected.conflicting(
                                "code", "TAKEN", "There is already one of %s '%s'.".formatted(kind, first.code()));
                    }
                })
                .chain(() -> check(first))
                .chain(office::stamp)
                .invoke(since -> first.become(1, office.recorder(), since))
                .chain(() -> versions.persistAndFlush(first))
                .call(() -> office.audit("add", kind, first.code(), 1));
    }

    /** Adds the next version; 404, 412 and 428 as the contract has it. */
    @WithTransaction
    public Uni<E> revise(E next, String ifMatch) {
        office.requireAdmin(kind);
        return current(next.code(), ifMatch)
                .call(() -> check(next))
                .chain(old -> succeed(old, next))
                .call(done -> office.audit("revise", kind, done.code(), done.version()));
    }

    /** Takes a record out of use as of today; 409 while something still refers to it. */
    @WithTransaction
    public Uni<E> retire(String code, String ifMatch) {
        office.requireAdmin(kind);
        return current(code, ifMatch)
                .call(() -> office.references(kind, code).invoke(found -> refuseReferenced(code, found)))
                .chain(old -> succeed(old, retired(old, office.today())))
                .call(done -> office.audit("retire", kind, code, done.version()));
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

    /** A copy of a version that ends its use on a day. */
    protected abstract E retired(E current, LocalDate lastDay);

    private Uni<E> current(String code, String ifMatch) {
        return versions.open(code)
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown(kind, code))
                .invoke(old -> Revision.require(ifMatch, old.version()));
    }

    private Uni<E> succeed(E old, E next) {
        return office.stamp()
                .invoke(since -> {
                    old.supersede(since);
                    next.become(old.version() + 1, office.recorder(), since);
                })
                .chain(versions::flush)
                .chain(() -> versions.persistAndFlush(next));
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
