package org.biaogan.metrics.delivery;

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
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviewers' confidence in the delivery of a project over HTTP. */
@Path("/api/v1/projects/{code}/confidence")
@Tag(name = "delivery")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConfidenceResource {

    private final ConfidenceDesk desk;
    private final OncePost once;

    ConfidenceResource(ConfidenceDesk desk, OncePost once) {
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Operation(summary = "List how sure reviewers were of the delivery of a project, the newest first")
    @APIResponseSchema(ConfidencePage.class)
    public Uni<Response> listConfidence(
            @PathParam("code") String code, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return desk.page(code, read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @POST
    @Operation(summary = "State how sure one is of the delivery of a project, with the reason")
    @APIResponseSchema(value = ConfidenceView.class, responseCode = "201")
    @APIResponse(
            responseCode = "403",
            description = "The caller reviews no projects of that unit, or made the project's last report")
    public Uni<Response> stateConfidence(
            @PathParam("code") String code,
            NewConfidence confidence,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Context UriInfo uri) {
        if (confidence == null) {
            throw Rejected.violating("body", "REQUIRED", "A statement is required.");
        }
        confidence.requirements().enforce();
        return once.perform(() -> desk.state(code, confidence)
                .map(done ->
                        Response.created(uri.getAbsolutePath()).entity(done).build()));
    }

    /** A page of statements, for the description of the interface. */
    record ConfidencePage(List<ConfidenceView> items) {}
}
