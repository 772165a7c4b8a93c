package org.biaogan.metrics.ranking;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Progress by theme over HTTP. */
@Path("/api/v1/theme-progress")
@Tag(name = "themes")
@Produces(MediaType.APPLICATION_JSON)
public class ThemeProgressResource {

    private final ThemeProgress progress;

    ThemeProgressResource(ThemeProgress progress) {
        this.progress = progress;
    }

    @GET
    @Operation(summary = "Count by theme how targets stand at a period")
    @APIResponseSchema(ThemeProgressView.class)
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public Uni<Response> show(
            @QueryParam("period") @Parameter(description = "The last month known, where absent") String period,
            @QueryParam("unit") @Parameter(description = "Codes of units; all of the zone, where absent")
                    List<String> units,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        return progress.show(Query.period("period", period), units, read.asOf()).map(view -> {
            Paged<ThemeProgressView.Row> page = Paged.cut(view.items(), read.page());
            return Listing.of(page, view.with(page.items()), read.page(), uri);
        });
    }
}
