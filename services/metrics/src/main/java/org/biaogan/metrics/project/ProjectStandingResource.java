package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Over HTTP, how many projects stand how. */
@Path("/api/v1/project-standings")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectStandingResource {

    private final ProjectCatalogue catalogue;

    ProjectStandingResource(ProjectCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            summary = "Count the projects that fit by how they stand today",
            description =
                    "One item a light or reason for none that any project shows, the most frequent first. It takes"
                            + " the filters of the register.")
    @APIResponseSchema(StandingCounts.class)
    @APIResponse(responseCode = "422", description = "asOf is given: standings are of today")
    public Uni<Response> count(
            @BeanParam ProjectParameters asked, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return catalogue
                .standings(asked.filter(), read.asOf())
                .map(found -> Listing.of(Paged.cut(found, read.page()), read.page(), uri));
    }

    /** Counts of projects, for the description of the interface. */
    record StandingCounts(List<StandingCount> items) {}
}
