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
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ranks within peer groups over HTTP. */
@Path("/api/v1/rankings")
@Tag(name = "rankings")
@Produces(MediaType.APPLICATION_JSON)
public class RankingResource {

    private final RankingTable table;

    RankingResource(RankingTable table) {
        this.table = table;
    }

    @GET
    @Operation(summary = "Rank the units of a peer group by one indicator, with the change on the period before")
    @APIResponseSchema(RankingView.class)
    @APIResponse(responseCode = "404", description = "There is no such group or indicator")
    @APIResponse(responseCode = "422", description = "The indicator is best within a range and has no order")
    public Uni<Response> rank(
            @QueryParam("group") @Parameter(description = "The code of a peer group", required = true) String group,
            @QueryParam("indicator") @Parameter(required = true) String indicator,
            @QueryParam("period") @Parameter(description = "The last month known, where absent") String period,
            @QueryParam("by") @Parameter(description = "ACTUAL where absent; COMPLETION, GROWTH or DEVIATION")
                    String by,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        RankingQuestion question = new RankingQuestion(
                Query.required("group", group),
                Query.required("indicator", indicator),
                Query.period("period", period),
                Query.word("by", by, RankedBy.class).orElse(RankedBy.ACTUAL),
                read.asOf());
        return table.rank(question).map(ranking -> {
            Paged<RankingView.Item> page = Paged.cut(ranking.items(), read.page());
            return Listing.of(page, ranking.with(page.items()), read.page(), uri);
        });
    }
}
