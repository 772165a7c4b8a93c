package org.biaogan.metrics.vintage;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.rest.Revision;

/**
 * A register of master records over HTTP: list, get, add, revise, retire.
 *
 * @param <E> the versions kept
 * @param <N> what a caller sends
 * @param <V> what a caller gets
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class RegisterResource<E extends Version, N extends NewVersion<E>, V extends MasterRecord> {

    private final Register<E> register;
    private final Function<E, V> view;
    private final OncePost once;

    protected RegisterResource(Register<E> register, Function<E, V> view, OncePost once) {
        this.register = register;
        this.view = view;
        this.once = once;
    }

    protected Uni<Response> page(ReadParameters read, UriInfo uri) {
        return register.list(read.asOf(), read.page()).map(found -> Listing.of(found.map(view), read.page(), uri));
    }

    protected Uni<Response> one(String code, String asOf) {
        return register.get(code, Query.instant("asOf", asOf)).map(view).map(RegisterResource::tagged);
    }

    protected Uni<Response> added(N first, UriInfo uri) {
        register.requireRight();
        first.requirements().enforce();
        return once.perform(() -> register.add(first.toVersion()).map(view).map(record -> Response.created(
                        uri.getAbsolutePathBuilder().path(record.code()).build())
                .entity(record)
                .tag(Revision.tag(record.revision()))
                .build()));
    }

    protected Uni<Response> revised(String code, String ifMatch, N next) {
        register.requireRight();
        NewVersion<E> named = next.named(code);
        Requirements requirements = named.requirements();
        requirements.text("reason", next.reason());
        requirements.rule(
                next.code() == null || next.code().equals(code),
                "code",
                "OTHER_CODE",
                "The body names '%s', the path '%s'; a code never changes.".formatted(next.code(), code));
        requirements.enforce();
        return register.revise(named.toVersion(), ifMatch).map(view).map(RegisterResource::tagged);
    }

    protected Uni<Response> retired(String code, String ifMatch) {
        return register.retire(code, ifMatch).map(done -> Response.noContent().build());
    }

    protected static Response tagged(MasterRecord record) {
        return Response.ok(record).tag(Revision.tag(record.revision())).build();
    }
}
