package org.biaogan.metrics.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.vintage.ReadParameters;
import org.biaogan.metrics.vintage.RegisterResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The webhooks over HTTP. */
@Path("/api/v1/webhooks")
@Tag(name = "webhooks")
public class WebhookResource extends RegisterResource<WebhookVersion, NewWebhook, WebhookView> {

    private final Caller caller;

    WebhookResource(WebhookBook webhooks, OncePost once, Caller caller) {
        super(webhooks, WebhookView::of, once);
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List webhooks, by code; for administrators, since an address may be a key by itself")
    @APIResponseSchema(WebhookPage.class)
    public Uni<Response> listWebhooks(@BeanParam ReadParameters read, @Context UriInfo uri) {
        caller.requireAdmin("see webhooks");
        return page(read, uri);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Get a webhook")
    @APIResponseSchema(WebhookView.class)
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<Response> get(@PathParam("code") String code, @QueryParam("asOf") String asOf) {
        caller.requireAdmin("see webhooks");
        return one(code, asOf);
    }

    @POST
    @Operation(summary = "Add a webhook")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201")
    public Uni<Response> add(
            NewWebhook webhook, @HeaderParam("Idempotency-Key") String idempotencyKey, @Context UriInfo uri) {
        return added(webhook, uri);
    }

    @PUT
    @Path("/{code}")
    @Operation(summary = "Revise a webhook: a new version with its reason")
    @APIResponseSchema(WebhookView.class)
    public Uni<Response> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NewWebhook webhook) {
        return revised(code, ifMatch, webhook);
    }

    @DELETE
    @Path("/{code}")
    @Operation(summary = "Take a webhook out of use, at once; its versions are kept")
    @APIResponse(responseCode = "204", description = "Retired")
    @APIResponse(responseCode = "409", description = "Something still refers to it")
    public Uni<Response> retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
        return retired(code, ifMatch);
    }

    /** A page of webhooks, for the description of the interface. */
    record WebhookPage(List<WebhookView> items) {}
}
