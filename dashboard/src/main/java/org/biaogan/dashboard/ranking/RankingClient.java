package org.biaogan.dashboard.ranking;

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
@Timeout(3000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface RankingClient {

    @GET
    @Path("/peer-groups")
    Uni<byte[]> groups(@QueryParam("size") int size);

    @GET
    @Path("/indicators")
    Uni<byte[]> indicators(@QueryParam("size") int size);

    @GET
    @Path("/rankings")
    Uni<byte[]> ranking(
            @QueryParam("group") String group,
            @QueryParam("indicator") String indicator,
            @QueryParam("period") String period,
            @QueryParam("by") String by,
            @QueryParam("size") int size);

    @GET
    @Path("/contributions")
    Uni<byte[]> contribution(
            @QueryParam("indicator") String indicator,
            @QueryParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("size") int size);
}
