package org.biaogan.metrics.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The curves of a project over HTTP. */
@Path("/api/v1/projects/{code}/curves")
@Tag(name = "delivery")
@Produces(MediaType.APPLICATION_JSON)
public class CurveResource {

    private final CurveDesk desk;

    CurveResource(CurveDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Time, money and physical progress of a project against its plan, and what follows from them")
    @APIResponseSchema(CurvesView.class)
    @APIResponse(responseCode = "404", description = "There is no such project, or was none at that instant")
    public Uni<CurvesView> getCurves(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return desk.draw(code, Query.instant("asOf", asOf));
    }
}
