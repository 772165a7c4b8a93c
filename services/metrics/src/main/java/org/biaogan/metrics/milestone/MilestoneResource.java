package org.biaogan.metrics.milestone;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.biaogan.metrics.rest.Items;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Revision;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The nodes of a project over HTTP. */
@Path("/api/v1/projects/{code}/milestones")
@Tag(name = "milestones")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MilestoneResource {

    private final MilestoneBook book;
    private final MilestonePlanner planner;
    private final OncePost once;

    MilestoneResource(MilestoneBook book, MilestonePlanner planner, OncePost once) {
        this.book = book;
        this.planner = planner;
        this.once = once;
    }

    @GET
    @Operation(summary = "List a project's milestones in order: planned, forecast, reached, and every slip")
    @APIResponseSchema(MilestonePage.class)
    @APIResponse(responseCode = "404", description = "There is no such project")
    public Uni<Response> listMilestones(
            @PathParam("code") String code, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.of(code, read.asOf()).map(all -> Listing.of(Paged.cut(all, read.page()), read.page(), uri));
    }

    @GET
    @Path("/{node}")
    @Operation(summary = "Get a milestone of a project")
    @APIResponseSchema(MilestoneView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> getMilestone(
            @PathParam("code") String code, @PathParam("node") String node, @QueryParam("asOf") String asOf) {
        return book.one(code, node, Query.instant("asOf", asOf)).map(MilestoneResource::tagged);
    }

    @POST
    @Operation(summary = "Plan milestones, all or none: by a template from a day on, or one by one")
    @APIResponseSchema(value = MilestonePage.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller does not keep this project")
    @APIResponse(responseCode = "409", description = "The project has one of these nodes already")
    public Uni<Response> planMilestones(
            @PathParam("code") String code,
            NewMilestones wanted,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        return once.perform(() -> planner.plan(code, wanted).map(planned -> Response.created(uri.getAbsolutePath())
                .entity(new Items<>(planned))
                .build()));
    }

    @PUT
    @Path("/{node}")
    @Operation(
            summary = "Plan a milestone anew, forecast it or say when it was reached",
            description = "Every plan before is kept. What comes later than before needs a delay reason.")
    @APIResponseSchema(MilestoneView.class)
    @APIResponse(responseCode = "403", description = "The caller does not keep this project")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it meanwhile")
    public Uni<Response> moveMilestone(
            @PathParam("code") String code,
            @PathParam("node") String node,
            @HeaderParam("If-Match") String ifMatch,
            MovedMilestone moved) {
        return book.move(code, node, ifMatch, moved).map(MilestoneResource::tagged);
    }

    @DELETE
    @Path("/{node}")
    @Operation(summary = "Drop a milestone from the plan that the project does without; its history is kept")
    @APIResponse(responseCode = "204", description = "Dropped")
    @APIResponse(
            responseCode = "403",
            description =
                    "The caller does not keep this project, or it is late or slipped, and the caller is no approver there")
    @APIResponse(responseCode = "409", description = "It was reached")
    @APIResponse(responseCode = "422", description = "Nobody says why")
    public Uni<Response> dropMilestone(
            @PathParam("code") String code,
            @PathParam("node") String node,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("reason") @Parameter(required = true, description = "Why, for those who follow it")
                    String reason) {
        return book.drop(code, node, ifMatch, reason)
                .map(done -> Response.noContent().build());
    }

    private static Response tagged(MilestoneView milestone) {
        return Response.ok(milestone).tag(Revision.tag(milestone.version())).build();
    }

    /** A project's milestones, for the description of the interface. */
    record MilestonePage(List<MilestoneView> items) {}
}
