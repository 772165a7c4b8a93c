package org.biaogan.metrics.visit;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.biaogan.metrics.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The visits to one project over HTTP. */
@Path("/api/v1/projects/{code}/visits")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectVisitResource {

    private final VisitArchive archive;

    ProjectVisitResource(VisitArchive archive) {
        this.archive = archive;
    }

    @GET
    @Operation(summary = "List the visits to a project, the latest first")
    @APIResponseSchema(VisitResource.VisitPage.class)
    @APIResponse(responseCode = "404", description = "There is no such project")
    public Uni<Response> listProjectVisits(
            @PathParam("code") String code, @BeanParam VisitParameters asked, @Context UriInfo uri) {
        return archive.ofProject(code, asked).map(found -> Listing.of(found, asked.page(), uri));
    }
}
