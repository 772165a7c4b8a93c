package org.biaogan.reports.template;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.reports.rest.EntityTagged;
import org.biaogan.reports.rest.ListView;
import org.biaogan.reports.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Which reports can be ordered. */
@Path("/api/v1/templates")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates", description = "Which reports can be ordered")
public class TemplateResource {

    private final TemplateShelf shelf;

    private final EntityTagged tagged;

    TemplateResource(TemplateShelf shelf, EntityTagged tagged) {
        this.shelf = shelf;
        this.tagged = tagged;
    }

    @GET
    @Operation(operationId = "listTemplates", summary = "Templates on offer, each in its newest version")
    @APIResponse(
            responseCode = "200",
            description = "Templates by code",
            content = @Content(schema = @Schema(implementation = TemplateList.class)))
    public Response list(
            @RestQuery String page, @RestQuery String size, @Context UriInfo uri, @Context Request request) {
        return tagged.page(ListView.cut(shelf.onOffer(), Paging.of(page, size)), uri, request);
    }

    @Schema(name = "TemplateList")
    record TemplateList(List<TemplateView> items) {}
}
