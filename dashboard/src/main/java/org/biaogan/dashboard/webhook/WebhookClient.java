package org.biaogan.dashboard.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/v1")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(2000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface WebhookClient {

    @GET
    @Path("/webhooks")
    Uni<byte[]> webhooks(@QueryParam("size") int size);

    @POST
    @Path("/webhooks")
    Uni<Void> add(@HeaderParam("Idempotency-Key") String key, Webhook.Draft webhook);

    @PUT
    @Path("/webhooks/{code}")
    Uni<Void> revise(@PathParam("code") String code, @HeaderParam("If-Match") String revision, Webhook.Draft webhook);

    @DELETE
    @Path("/webhooks/{code}")
    Uni<Void> retire(@PathParam("code") String code, @HeaderParam("If-Match") String revision);

    @GET
    @Path("/webhook-deliveries")
    Uni<byte[]> deliveries(
            @QueryParam("webhook") String webhook,
            @QueryParam("state") DeliveryState state,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @POST
    @Path("/webhook-deliveries/{id}/retry")
    Uni<Void> retry(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key);
}
