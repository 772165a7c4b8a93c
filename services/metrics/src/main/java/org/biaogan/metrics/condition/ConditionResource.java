package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a project needs before it starts, over HTTP. */
@Path("/api/v1/projects/{code}/conditions")
@Tag(name = "conditions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConditionResource {

    private final ConditionBook book;
    private final ConditionDesk desk;
    private final ChecklistDrafter drafter;
    private final OncePost once;

    ConditionResource(ConditionBook book, ConditionDesk desk, ChecklistDrafter drafter, OncePost once) {
        this.book = book;
        this.desk = desk;
        this.drafter = drafter;
        this.once = once;
    }

    @GET
    @Operation(summary = "List a project's conditions in order: what is there, what is missing, who owes it until when")
    @APIResponseSchema(ConditionPage.class)
    @APIResponse(responseCode = "404", description = "There is no such project")
    public Uni<Response> listConditions(
            @PathParam("code") String code, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.of(code, read.asOf()).map(all -> Listing.of(Paged.cut(all, read.page()), read.page(), uri));
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Get a condition of a project")
    @APIResponseSchema(ConditionView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> getCondition(
            @PathParam("code") String code, @PathParam("key") String key, @QueryParam("asOf") String asOf) {
        return book.one(code, key, Query.instant("asOf", asOf)).map(ConditionResource::tagged);
    }

    @GET
    @Path("/{key}/history")
    @Operation(summary = "List every version of a condition, the oldest first")
    @APIResponseSchema(ConditionPage.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> listConditionHistory(
            @PathParam("code") String code,
            @PathParam("key") String key,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        return book.history(code, key, read.asOf())
                .map(all -> Listing.of(Paged.cut(all, read.page()), read.page(), uri));
    }

    @POST
    @Operation(
            summary = "Draw up a project's conditions, all or none: by a template, or one by one",
            description = "The first list has the mandatory conditions of the project's category in any case.")
    @APIResponseSchema(value = ConditionPage.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller does not keep this project, or may not relieve it")
    @APIResponse(responseCode = "409", description = "The project has one of these conditions already")
    public Uni<Response> addConditions(
            @PathParam("code") String code,
            NewConditions wanted,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        return once.perform(() -> drafter.drawUp(code, wanted).map(added -> Response.created(uri.getAbsolutePath())
                .entity(new Items<>(added))
                .build()));
    }

    @PUT
    @Path("/{key}")
    @Operation(
            summary = "Change a condition: its state, its promise, its evidence",
            description =
                    "For those who keep the project, and for the unit that owes the condition. That a mandatory one"
                            + " is met takes evidence or a document, or an approver's word.")
    @APIResponseSchema(ConditionView.class)
    @APIResponse(responseCode = "403", description = "The caller may not change it, or not this much of it")
    @APIResponse(responseCode = "412", description = "Somebody else has changed it meanwhile")
    public Uni<Response> changeCondition(
            @PathParam("code") String code,
            @PathParam("key") String key,
            @HeaderParam("If-Match") String ifMatch,
            ChangedCondition change) {
        return desk.change(code, key, ifMatch, change).map(ConditionResource::tagged);
    }

    private static Response tagged(ConditionView condition) {
        return Response.ok(condition).tag(Revision.tag(condition.version())).build();
    }

    /** Conditions, for the description of the interface. */
    record ConditionPage(List<ConditionView> items) {}
}
