package org.biaogan.metrics.problem;

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
import java.util.Objects;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What red lights propose, over HTTP. */
@Path("/api/v1/problem-proposals")
@Tag(name = "problems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {

    private final ProposalDesk desk;
    private final OncePost once;

    ProposalResource(ProposalDesk desk, OncePost once) {
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Operation(summary = "List red targets and projects that nobody looks after yet; in a look back targets alone")
    @APIResponseSchema(ProposalPage.class)
    public Uni<Response> list(
            @QueryParam("unit") @Parameter(description = "Codes of units, with all below them") List<String> units,
            @QueryParam("source") @Parameter(description = "TARGET or PROJECT; both, where absent") String source,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        SourceKind kind = Query.word("source", source, SourceKind.class).orElse(null);
        return desk.page(read.asOf(), units, kind, read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @POST
    @Path("/{id}/confirm")
    @Operation(summary = "Make a problem of a proposal")
    @APIResponseSchema(value = ProblemView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller registers no problems of that unit")
    @APIResponse(responseCode = "404", description = "No such light is red")
    @APIResponse(responseCode = "409", description = "Somebody decided on it already")
    public Uni<Response> confirm(
            @PathParam("id") String id,
            Confirmation confirmation,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        Confirmation given = Objects.requireNonNullElse(confirmation, Confirmation.PLAIN);
        return desk.named(id)
                .chain(red -> once.perform(
                        () -> desk.confirm(id, red, given).map(done -> Response.created(uri.getBaseUriBuilder()
                                        .path("api/v1/problems")
                                        .path(done.code())
                                        .build())
                                .entity(done)
                                .build())));
    }

    @POST
    @Path("/{id}/dismiss")
    @Operation(summary = "Lay a proposal aside, with the reason why it is no problem")
    @APIResponse(responseCode = "204", description = "Laid aside")
    @APIResponse(responseCode = "403", description = "The caller supervises nothing")
    @APIResponse(responseCode = "409", description = "Somebody decided on it already")
    public Uni<Response> dismiss(
            @PathParam("id") String id, Dismissal dismissal, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        dismissal.requirements().enforce();
        return desk.named(id)
                .chain(red -> once.perform(() -> desk.dismiss(id, red, dismissal)
                        .map(done -> Response.noContent().build())));
    }

    /** A page of proposals, for the description of the interface. */
    record ProposalPage(List<Proposal> items) {}
}
