package org.biaogan.metrics.delay;

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

/** The delay reasons over HTTP. */
@Path("/api/v1/delay-reasons")
@Tag(name = "delay reasons")
public class DelayReasonResource extends RegisterResource<DelayReasonVersion, NewDelayReason, DelayReasonView> {

    DelayReasonResource(DelayReasonRegister reasons, OncePost once) {
        super(reasons, DelayReasonView::of, once);
    }

    @GET
    @Operation(summary = "List delay reasons, by code")
    @APIResponseSchema(DelayReasonPage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a delay reason")
    @APIResponseSchema(DelayReasonView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Add a delay reason")
    @APIResponseSchema(value = DelayReasonView.class, responseCode = "201")
    public Uni<Response> add(
            NewDelayReason delayReason, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(delayReason, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a delay reason: a new version with its reason")
    @APIResponseSchema(DelayReasonView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewDelayReason delayReason) {
        return revised(code, ifMatch, delayReason);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Retire a delay reason as of today; it is never deleted")
    @APIResponse(responseCode = "204", description = "Retired")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of delay reasons, for the description of the interface. */
    record DelayReasonPage(List<DelayReasonView> items) {}
}
