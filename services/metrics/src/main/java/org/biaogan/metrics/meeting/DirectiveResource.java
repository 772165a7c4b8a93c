package org.biaogan.metrics.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.matter.NewAction;
import org.biaogan.metrics.matter.TallyBy;
import org.biaogan.metrics.matter.TallyView;
import org.biaogan.metrics.rest.Items;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The directives over HTTP. Meetings make them. */
@Path("/api/v1/directives")
@Tag(name = "meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectiveResource {

    private final DirectiveDesk desk;
    private final OncePost once;

    DirectiveResource(DirectiveDesk desk, OncePost once) {
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Operation(summary = "List directives: those that are open first, by deadline")
    @APIResponseSchema(DirectivePage.class)
    public Uni<Response> list(
            @BeanParam DirectiveParameters filter, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return desk.list(read.asOf(), read.page(), filter.query()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/summary")
    @Operation(summary = "Count directives by state, owner or official, what is overdue most first")
    @APIResponseSchema(DirectiveTallies.class)
    public Uni<Response> summary(
            @QueryParam("by") @Parameter(description = "STATE, OWNER or OFFICIAL", required = true) String by,
            @BeanParam DirectiveParameters filter,
            @QueryParam("asOf") String asOf) {
        TallyBy key = TallyBy.read(by);
        return desk.summary(Query.instant("asOf", asOf), key, filter.query())
                .map(tallies -> Response.ok(new Items<>(tallies)).build());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a directive with its history and what the caller may do")
    @APIResponseSchema(DirectiveView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<DirectiveView> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return desk.one(code, Query.instant("asOf", asOf));
    }

    @POST
    @Path("/{code}/actions")
    @Operation(summary = "Move a directive on: the same actions as of problems")
    @APIResponseSchema(DirectiveView.class)
    @APIResponse(responseCode = "403", description = "It is not the caller's to do, or the caller handled it")
    @APIResponse(responseCode = "409", description = "The directive does not stand where that can be done")
    public Uni<Response> act(
            @PathParam("code") String code, NewAction action, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        action.requirements().enforce();
        return once.perform(
                () -> desk.move(code, action).map(done -> Response.ok(done).build()));
    }

    /** A page of directives, for the description of the interface. */
    record DirectivePage(List<DirectiveView> items) {}

    /** Numbers of directives, for the description of the interface. */
    record DirectiveTallies(List<TallyView> items) {}
}
