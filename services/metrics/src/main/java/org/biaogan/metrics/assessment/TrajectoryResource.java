package org.biaogan.metrics.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trajectories over HTTP, before they belong to a target. */
@Path("/api/v1/trajectories")
@Tag(name = "targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrajectoryResource {

    private final TrajectoryPlanner planner;

    TrajectoryResource(TrajectoryPlanner planner) {
        this.planner = planner;
    }

    @POST
    @Path("/preview")
    @Operation(
            summary = "Show how a trajectory would run through a year",
            description = "Keeps nothing, so that sending it twice is no different from sending it once.")
    @APIResponseSchema(TrajectoryPreview.class)
    public Uni<Response> preview(PlannedTrajectory planned, @QueryParam("asOf") String asOf) {
        planned.requirements().enforce();
        return planner.preview(planned, Query.instant("asOf", asOf))
                .map(preview -> Response.ok(preview).build());
    }
}
