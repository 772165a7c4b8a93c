package org.biaogan.metrics.provenance;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.MalformedFigureId;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures over HTTP. */
@Path("/api/v1/figures")
@Tag(name = "figures")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    private final FigureDesk desk;

    FigureResource(FigureDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell what a number shown anywhere is, how it was computed and of what")
    @APIResponseSchema(FigureView.class)
    @APIResponse(responseCode = "400", description = "The id cannot be read, or its check symbol is wrong")
    @APIResponse(responseCode = "404", description = "No number has this id, or nobody knew it at that instant")
    public Uni<Response> get(
            @PathParam("id") @Parameter(description = "As printed: case and hyphens do not matter") String id,
            @QueryParam("asOf")
                    @Parameter(
                            description = "404 where anything the number is made of became known later; a number does"
                                    + " not change otherwise")
                    String asOf) {
        return desk.tell(read(id), Query.instant("asOf", asOf))
                .map(told -> Response.ok(told).build());
    }

    private static FigureId read(String id) {
        try {
            return FigureId.parse(id);
        } catch (MalformedFigureId e) {
            throw Rejected.malformed("id", e.getMessage());
        }
    }
}
