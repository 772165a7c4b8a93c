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
import org.biaogan.metrics.assessment.BreakdownDesk;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contributions to growth over HTTP. */
@Path("/api/v1/contributions")
@Tag(name = "contributions")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionResource {

    private final BreakdownDesk desk;

    ContributionResource(BreakdownDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Take the implied growth of a unit apart into what the units right below it brought")
    @APIResponseSchema(ContributionView.class)
    @APIResponse(responseCode = "404", description = "There is no such indicator or unit")
    @APIResponse(responseCode = "422", description = "The indicator is no level or count")
    public Uni<Response> contributions(
            @QueryParam("indicator") @Parameter(required = true) String indicator,
            @QueryParam("unit") @Parameter(description = "The unit whose growth it is", required = true) String unit,
            @QueryParam("period") @Parameter(description = "The last month known, where absent") String period,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        return desk.of(
                        Query.required("indicator", indicator),
                        Query.required("unit", unit),
                        Query.period("period", period),
                        read.asOf())
                .map(breakdown -> new ContributionTable(breakdown).view())
                .map(view -> {
                    Paged<ContributionView.Item> page = Paged.cut(view.items(), read.page());
                    return Listing.of(page, view.with(page.items()), read.page(), uri);
                });
    }
}
