package org.biaogan.metrics.unit;

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
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.vintage.ReadParameters;
import org.biaogan.metrics.vintage.RegisterResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units of the zone over HTTP. */
@Path("/api/v1/units")
@Tag(name = "units")
public class UnitResource extends RegisterResource<UnitVersion, NewUnit, UnitView> {

    UnitResource(UnitTree tree, OncePost once) {
        super(tree, UnitView::of, once);
    }

    @GET
    @Operation(summary = "List units, by code")
    @APIResponseSchema(UnitPage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a unit")
    @APIResponseSchema(UnitView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Add a unit")
    @APIResponseSchema(value = UnitView.class, responseCode = "201")
    public Uni<Response> add(
            NewUnit unit, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(unit, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a unit: a new version with its reason")
    @APIResponseSchema(UnitView.class)
    public Uni<Response> revise(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewUnit unit) {
        return revised(code, ifMatch, unit);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a unit as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of units, for the description of the interface. */
    record UnitPage(List<UnitView> items) {}
}
