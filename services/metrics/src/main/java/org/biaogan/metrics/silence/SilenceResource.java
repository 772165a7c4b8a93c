package org.biaogan.metrics.silence;

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
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The silence list over HTTP. */
@Path("/api/v1/silence")
@Tag(name = "silence")
@Produces(MediaType.APPLICATION_JSON)
public class SilenceResource {

    private final SilenceList list;

    SilenceResource(SilenceList list) {
        this.list = list;
    }

    @GET
    @Operation(
            summary = "List projects without a visit or a report for longer than the rules allow",
            description = "The longest beyond what is allowed comes first. Of several rules the most particular holds.")
    @APIResponseSchema(SilencePage.class)
    @APIResponse(responseCode = "404", description = "There is no such unit")
    public Uni<Response> listSilence(
            @QueryParam("unit") @Parameter(description = "Codes of units, with all below them; all, where absent")
                    List<String> units,
            @QueryParam("kind")
                    @Parameter(description = "What they have been without; either, where absent")
                    @Schema(implementation = SilenceKind.class)
                    String kind,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        return list.page(units, Query.word("kind", kind, SilenceKind.class), read.asOf(), read.page())
                .map(found -> Listing.of(found, read.page(), uri));
    }

    /** A page of silent projects, for the description of the interface. */
    record SilencePage(List<SilenceView> items) {}
}
