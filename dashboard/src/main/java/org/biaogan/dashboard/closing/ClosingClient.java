package org.biaogan.dashboard.closing;

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
interface ClosingClient {

    @GET
    @Path("/period-closings/status")
    Uni<byte[]> status(
            @QueryParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("indicator") String indicator);

    @GET
    @Path("/period-closings")
    Uni<byte[]> byHand(@QueryParam("size") int size);

    @POST
    @Path("/period-closings")
    Uni<byte[]> closeByHand(@HeaderParam("Idempotency-Key") String key, HandClosing.Draft closing);

    @PUT
    @Path("/period-closings/{id}")
    Uni<byte[]> reviseByHand(
            @PathParam("id") String id, @HeaderParam("If-Match") String revision, HandClosing.Draft closing);

    @DELETE
    @Path("/period-closings/{id}")
    Uni<Void> withdrawByHand(@PathParam("id") String id, @HeaderParam("If-Match") String revision);

    @GET
    @Path("/closing-rules")
    Uni<byte[]> rules(@QueryParam("size") int size);

    @POST
    @Path("/closing-rules")
    Uni<byte[]> addRule(@HeaderParam("Idempotency-Key") String key, ClosingRule.Draft rule);

    @PUT
    @Path("/closing-rules/{code}")
    Uni<byte[]> reviseRule(
            @PathParam("code") String code, @HeaderParam("If-Match") String revision, ClosingRule.Draft rule);

    @DELETE
    @Path("/closing-rules/{code}")
    Uni<Void> withdrawRule(@PathParam("code") String code, @HeaderParam("If-Match") String revision);
}
