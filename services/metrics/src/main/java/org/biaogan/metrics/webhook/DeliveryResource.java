package org.biaogan.metrics.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The deliveries over HTTP. */
@Path("/api/v1/webhook-deliveries")
@Tag(name = "webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    private final DeliveryList list;
    private final OncePost once;

    DeliveryResource(DeliveryList list, OncePost once) {
        this.list = list;
        this.once = once;
    }

    @GET
    @Operation(summary = "List deliveries, the newest first; those that arrived are kept 30 days")
    @APIResponseSchema(DeliveryPage.class)
    public Uni<Response> listDeliveries(
            @QueryParam("webhook") @Parameter(description = "The code of a webhook") String webhook,
            @QueryParam("state")
                    @Parameter(description = "What has become of them")
                    @Schema(implementation = DeliveryState.class)
                    String state,
            @QueryParam("page") @Parameter(description = "From 0", schema = @Schema(type = SchemaType.INTEGER))
                    String page,
            @QueryParam("size")
                    @Parameter(description = "Items a page, at most 1000", schema = @Schema(type = SchemaType.INTEGER))
                    String size,
            @Context UriInfo uri) {
        Page wanted = Page.of(page, size);
        return list.page(
                        webhook, Query.word("state", state, DeliveryState.class).orElse(null), wanted)
                .map(found -> Listing.of(found, wanted, uri));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Have a delivery tried again, at once and for another day")
    @APIResponseSchema(DeliveryView.class)
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It has arrived")
    public Uni<Response> retryDelivery(
            @PathParam("id") long id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return once.perform(
                () -> list.retry(id).map(delivery -> Response.ok(delivery).build()));
    }

    /** A page of deliveries, for the description of the interface. */
    record DeliveryPage(List<DeliveryView> items) {}
}
