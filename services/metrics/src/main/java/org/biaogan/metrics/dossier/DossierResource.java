package org.biaogan.metrics.dossier;

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

/** What officials answer for, over HTTP. */
@Path("/api/v1/officials/{code}/dossier")
@Tag(name = "officials")
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    private final DossierDesk desk;

    DossierResource(DossierDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "What an official answers for, what of it is late and what is due this week")
    @APIResponseSchema(Dossier.class)
    @APIResponse(responseCode = "404", description = "There is no such official, or was none at that instant")
    public Uni<Dossier> dossier(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        return desk.of(code, Query.instant("asOf", asOf));
    }
}
