package org.biaogan.metrics.light;

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

/** The light rules over HTTP. */
@Path("/api/v1/light-rules")
@Tag(name = "light-rules")
@Produces(MediaType.APPLICATION_JSON)
public class LightRuleResource {

    private final LightRuleBook book;

    LightRuleResource(LightRuleBook book) {
        this.book = book;
    }

    @GET
    @Operation(summary = "List the light rules, by code")
    @APIResponseSchema(LightRulePage.class)
    public Uni<Response> list(@BeanParam ReadParameters read, @Context UriInfo uri) {
        return book.page(read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    /** A page of light rules, for the description of the interface. */
    record LightRulePage(List<LightRuleView> items) {}
}
