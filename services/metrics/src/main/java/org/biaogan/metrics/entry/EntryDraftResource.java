package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.biaogan.metrics.period.TimePeriod;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Revision;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A caller's own drafts over HTTP. */
@Path("/api/v1/entry-drafts/{unit}/{period}")
@Tag(name = "entry")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EntryDraftResource {

    private final DraftDesk desk;

    EntryDraftResource(DraftDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "The caller's own draft for a unit and period; empty, as revision 0, where none was saved")
    @APIResponseSchema(DraftView.class)
    @APIResponse(responseCode = "422", description = "asOf is given: a draft has no earlier versions")
    public Uni<Response> find(
            @PathParam("unit") String unit, @PathParam("period") String period, @QueryParam("asOf") String asOf) {
        Query.instant("asOf", asOf).ifPresent(EntryDraftResource::refuse);
        return desk.find(unit, read(period)).map(EntryDraftResource::tagged);
    }

    @PUT
    @Operation(
            summary = "Save the caller's draft in place of the one before",
            description = "Nobody else sees it. What is no number yet may be saved, and is named in faults.")
    @APIResponseSchema(DraftView.class)
    public Uni<Response> save(
            @PathParam("unit") String unit,
            @PathParam("period") String period,
            @HeaderParam("If-Match") String ifMatch,
            NewDraft draft) {
        return desk.save(unit, read(period), ifMatch, draft).map(EntryDraftResource::tagged);
    }

    @DELETE
    @Operation(summary = "Throw the caller's draft away, as after its figures were submitted")
    @APIResponse(responseCode = "204", description = "Thrown away")
    public Uni<Response> discard(
            @PathParam("unit") String unit,
            @PathParam("period") String period,
            @HeaderParam("If-Match") String ifMatch) {
        return desk.discard(unit, read(period), ifMatch)
                .map(done -> Response.noContent().build());
    }

    /** Saved over and over, a draft would answer of the same instant now this, now that. */
    private static void refuse(Instant asOf) {
        throw Rejected.violating(
                "asOf", "OF_TODAY_ONLY", "A draft is kept as it is now, not as of %s.".formatted(asOf));
    }

    private static TimePeriod read(String period) {
        return Query.period("period", period).orElseThrow();
    }

    private static Response tagged(DraftView draft) {
        return Response.ok(draft).tag(Revision.tag(draft.revision())).build();
    }
}
