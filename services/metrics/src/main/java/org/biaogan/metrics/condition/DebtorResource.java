package org.biaogan.metrics.condition;

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
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
            description =
                    "Of projects that are neither completed nor terminated. A page counts units; of each the first"
                            + " 20 of what it owes are shown, and 'count' says how much it is.")
    @APIResponseSchema(DebtorPage.class)
    public Uni<Response> listMissingConditions(
            @BeanParam DebtorParameters asked, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return list.debtors(asked.question(read.asOf()), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @GET
    @Path("/items")
    @Operation(
            summary = "List what projects lack, one by one, the longest overdue first",
            description = "Of projects that are neither completed nor terminated.")
    @APIResponseSchema(OwedPage.class)
    public Uni<Response> listMissingConditionItems(
            @BeanParam DebtorParameters asked, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return list.owed(asked.question(read.asOf()), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    /** Those who owe, for the description of the interface. */
    record DebtorPage(List<Debtor> items) {}

    /** What is owed, for the description of the interface. */
    record OwedPage(List<OwedCondition> items) {}
}
