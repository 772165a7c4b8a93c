package org.biaogan.dashboard.readiness;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface ReadinessClient {

    @GET
    @Path("/readiness")
    Uni<byte[]> readiness(@QueryParam("unit") String unit, @QueryParam("size") int size);

    @GET
    @Path("/missing-conditions")
    Uni<byte[]> missing(@QueryParam("unit") String unit, @QueryParam("size") int size);

    @GET
    @Path("/missing-conditions/items")
    Uni<byte[]> debt(
            @QueryParam("unit") String unit,
            @QueryParam("owedBy") String owedBy,
            @QueryParam("unnamed") Boolean unnamed,
            @QueryParam("page") int page,
            @QueryParam("size") int size);
}
