package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports on many projects at once, over HTTP. */
@Path("/api/v1/project-progress")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressBatchResource {

    private final ProgressBatch batch;
    private final OncePost once;

    ProgressBatchResource(ProgressBatch batch, OncePost once) {
        this.batch = batch;
        this.once = once;
    }

    @POST
    @Operation(summary = "Report the progress of up to 5,000 projects and periods, all or nothing")
    @APIResponseSchema(value = RecordedProgress.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller does not keep every project named")
    @APIResponse(responseCode = "409", description = "Somebody else corrected one of these reports meanwhile")
    public Uni<Response> reportProgressOfProjects(
            List<NewProgress> reports, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return once.perform(
                () -> batch.record(reports).map(done -> ProgressResource.answer(done, uri.getAbsolutePath())));
    }
}
