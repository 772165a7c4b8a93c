package org.biaogan.metrics.condition;

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
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What projects lack, by who owes it, over HTTP. */
@Path("/api/v1/missing-conditions")
@Tag(name = "conditions")
@Produces(MediaType.APPLICATION_JSON)
public class DebtorResource {

    private final DebtorList list;

    DebtorResource(DebtorList list) {
        this.list = list;
    }

    @GET
    @Operation(
            summary = "List what projects lack by the unit that owes it: since when, and which promises have passed",
            description = "Of projects that are neither completed nor terminated. A page counts units.")
    @APIResponseSchema(DebtorPage.class)
    public Uni<Response> listMissingConditions(
            @QueryParam("owedBy") @Parameter(description = "Code of one unit that owes") String owedBy,
            @QueryParam("official") @Parameter(description = "Code of an official who answers for them")
                    String official,
            @QueryParam("unit") @Parameter(description = "Of projects of this unit and those below it") String unit,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        return list.debtors(new DebtorQuestion(owedBy, official, unit, read.asOf()))
                .map(all -> Listing.of(Paged.cut(all, read.page()), read.page(), uri));
    }

    /** Those who owe, for the description of the interface. */
    record DebtorPage(List<Debtor> items) {}
}
