package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.biaogan.metrics.approval.DecidedBatch;
import org.biaogan.metrics.approval.NewDecision;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.observation.SubmissionState;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Submitted reports and decisions on them over HTTP. */
@Path("/api/v1/progress-submissions")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressSubmissionResource {

    private final ProgressSubmissions submissions;
    private final ProgressApproval approval;
    private final OncePost once;

    ProgressSubmissionResource(ProgressSubmissions submissions, ProgressApproval approval, OncePost once) {
        this.submissions = submissions;
        this.approval = approval;
        this.once = once;
    }

    @GET
    @Operation(summary = "List reports that editors submitted, in the order they came")
    @APIResponseSchema(ProgressSubmissionPage.class)
    public Uni<Response> listProgressSubmissions(
            @QueryParam("unit") @Parameter(description = "Of this unit's projects and of those below it") String unit,
            @QueryParam("state") @Parameter(description = "PENDING, APPROVED, RETURNED or WITHDRAWN") String state,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        SubmissionState stands =
                Query.word("state", state, SubmissionState.class).orElse(null);
        return submissions
                .page(Optional.ofNullable(unit), stands, read.asOf(), read.page())
                .map(found -> Listing.of(found, read.page(), uri));
    }

    @POST
    @Path("/decisions")
    @Operation(summary = "Approve, return or withdraw up to 1,000 submitted reports, all or nothing")
    @APIResponseSchema(DecidedBatch.class)
    @APIResponse(responseCode = "403", description = "Own submissions, or of projects the caller does not answer for")
    @APIResponse(responseCode = "409", description = "Decided already, or overtaken by another report")
    public Uni<Response> decideProgress(
            List<NewDecision> decisions, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return once.perform(
                () -> approval.decide(decisions).map(done -> Response.ok(done).build()));
    }

    /** A page of submitted reports, for the description of the interface. */
    record ProgressSubmissionPage(List<ProgressSubmissionView> items) {}
}
