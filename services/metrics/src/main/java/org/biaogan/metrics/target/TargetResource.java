package org.biaogan.metrics.target;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.ReadParameters;
import org.biaogan.metrics.vintage.RegisterResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The targets over HTTP. */
@Path("/api/v1/targets")
@Tag(name = "targets")
public class TargetResource extends RegisterResource<TargetVersion, NewTarget, TargetView> {

    private final TargetBook book;

    TargetResource(TargetBook book, OncePost once) {
        super(book, TargetView::of, once);
        this.book = book;
    }

    @GET
    @Operation(summary = "List targets, by indicator, unit and year")
    @APIResponseSchema(TargetPage.class)
    public Uni<Response> list(
            @BeanParam TargetParameters filter, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.page(read.asOf(), filter.asKnown(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a target")
    @APIResponseSchema(TargetView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("id") String code, @QueryParam("asOf") String asOf) {
        return book.shown(code, Query.instant("asOf", asOf)).map(RegisterResource::tagged);
    }

    @POST
    @Operation(summary = "Add a target")
    @APIResponseSchema(value = TargetView.class, responseCode = "201")
    public Uni<Response> add(
            NewTarget target, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        if (target.id() != null) {
            throw Rejected.violating("id", "GIVEN_BY_SERVICE", "A new target gets its id from the service.");
        }
        return added(target.named(UUID.randomUUID().toString()), uri);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Revise a target: a new version with its reason")
    @APIResponseSchema(TargetView.class)
    public Uni<Response> revise(
            @PathParam("id") String code, @HeaderParam("If-Match") String ifMatch, NewTarget target) {
        return revised(code, ifMatch, target);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw a target; its versions are kept")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("id") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of targets, for the description of the interface. */
    record TargetPage(List<TargetView> items) {}
}
