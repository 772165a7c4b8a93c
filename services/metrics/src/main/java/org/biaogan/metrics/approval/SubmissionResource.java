package org.biaogan.metrics.approval;

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
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Submissions and decisions on them over HTTP. */
@Path("/api/v1/submissions")
@Tag(name = "approval")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    private final SubmissionList list;
    private final ApprovalDesk desk;
    private final OncePost once;

    SubmissionResource(SubmissionList list, ApprovalDesk desk, OncePost once) {
        this.list = list;
        this.desk = desk;
        this.once = once;
    }

    @GET
    @Operation(summary = "List what editors submitted, in the order it came")
    @APIResponseSchema(SubmissionPage.class)
    public Uni<Response> list(
            @BeanParam SubmissionParameters filter, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return list.page(read.asOf(), filter.asKnown(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a submission")
    @APIResponseSchema(SubmissionView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<SubmissionView> get(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return list.find(id, Query.instant("asOf", asOf));
    }

    @POST
    @Path("/decisions")
    @Operation(summary = "Approve, return or withdraw up to 1,000 submissions, all or nothing")
    @APIResponseSchema(DecidedBatch.class)
    @APIResponse(responseCode = "403", description = "Own submissions, or of units the caller does not answer for")
    @APIResponse(responseCode = "409", description = "Decided already, or overtaken by another value")
    public Uni<Response> decide(List<NewDecision> decisions, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return once.perform(
                () -> desk.decide(decisions).map(done -> Response.ok(done).build()));
    }

    /** A page of submissions, for the description of the interface. */
    record SubmissionPage(List<SubmissionView> items) {}
}
