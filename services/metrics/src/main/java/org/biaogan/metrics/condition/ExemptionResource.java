package org.biaogan.metrics.condition;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exemptions over HTTP. */
@Path("/api/v1/projects/{code}/exemptions")
@Tag(name = "conditions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExemptionResource {

    private final ExemptionBook book;
    private final OncePost once;

    ExemptionResource(ExemptionBook book, OncePost once) {
        this.book = book;
        this.once = once;
    }

    @GET
    @Operation(summary = "List what a project may start without, by whose word, the oldest first")
    @APIResponseSchema(ExemptionPage.class)
    @APIResponse(responseCode = "404", description = "There is no such project")
    public Uni<Response> listExemptions(
            @PathParam("code") String code, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.of(code, read.asOf()).map(all -> Listing.of(Paged.cut(all, read.page()), read.page(), uri));
    }

    @POST
    @Operation(
            summary = "Let a project start without a mandatory condition",
            description = "For an approver there; it counts for starts by anybody else, and for the next start only.")
    @APIResponseSchema(value = ExemptionView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller approves nothing in the project's units")
    @APIResponse(responseCode = "422", description = "No start waits for this condition")
    public Uni<Response> grantExemption(
            @PathParam("code") String code,
            NewExemption wanted,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        return once.perform(() -> book.grant(code, wanted)
                .map(granted ->
                        Response.created(uri.getAbsolutePath()).entity(granted).build()));
    }

    /** Exemptions, for the description of the interface. */
    record ExemptionPage(List<ExemptionView> items) {}
}
