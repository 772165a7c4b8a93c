package org.biaogan.dashboard.zone;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.biaogan.dashboard.knowledge.KnowledgeRelay;
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
@RegisterProvider(KnowledgeRelay.class)
@Timeout(2000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface ZoneClient {

    @GET
    @Path("/units")
    Uni<byte[]> units(@QueryParam("size") int size);

    @GET
    @Path("/themes")
    Uni<byte[]> themes(@QueryParam("size") int size);

    @GET
    @Path("/indicators")
    Uni<byte[]> indicators(@QueryParam("size") int size);

    @GET
    @Path("/officials")
    Uni<byte[]> officials(@QueryParam("size") int size);
}
