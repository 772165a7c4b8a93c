package org.biaogan.metrics.visit;

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
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The visits over HTTP. */
@Path("/api/v1/visits")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VisitResource {

    private final VisitBook book;
    private final VisitArchive archive;
    private final OncePost once;

    VisitResource(VisitBook book, VisitArchive archive, OncePost once) {
        this.book = book;
        this.archive = archive;
        this.once = once;
    }

    @GET
    @Operation(summary = "List visits, the latest first")
    @APIResponseSchema(VisitPage.class)
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public Uni<Response> listVisits(@BeanParam VisitParameters asked, @Context UriInfo uri) {
        return archive.page(asked).map(found -> Listing.of(found, asked.page(), uri));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a visit")
    @APIResponseSchema(VisitView.class)
    @APIResponse(responseCode = "404", description = "There is none, or none was known at that instant")
    public Uni<VisitView> getVisit(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return archive.find(id, Query.instant("asOf", asOf));
    }

    @POST
    @Operation(
            summary = "Record a visit under an id of the client's own",
            description = "The same visit sent again answers 200 with the one that is there, under whatever"
                    + " Idempotency-Key. Problems found go on the ledger with it, all or nothing.")
    @APIResponseSchema(value = VisitView.class, responseCode = "201")
    @APIResponse(responseCode = "200", description = "It had come before")
    @APIResponse(responseCode = "403", description = "The caller neither keeps nor supervises the project")
    @APIResponse(responseCode = "409", description = "The id means another visit")
    public Uni<Response> recordVisit(
            NewVisit visit, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return once.perform(() -> book.record(visit).map(kept -> answer(kept, uri)));
    }

    private static Response answer(KeptVisit kept, UriInfo uri) {
        return (kept.isNew()
                        ? Response.created(uri.getAbsolutePathBuilder()
                                .path(kept.visit().id().toString())
                                .build())
                        : Response.ok())
                .entity(kept.visit())
                .build();
    }

    /** A page of visits, for the description of the interface. */
    record VisitPage(List<VisitView> items) {}
}
