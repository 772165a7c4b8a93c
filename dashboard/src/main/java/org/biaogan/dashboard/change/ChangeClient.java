package org.biaogan.dashboard.change;

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

@Path("/api/v1/changes")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@RegisterProvider(KnowledgeRelay.class)
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface ChangeClient {

    @GET
    Uni<byte[]> since(
            @QueryParam("since") String since,
            @QueryParam("unit") String unit,
            @QueryParam("responsible") String official,
            @QueryParam("project") String project,
            @QueryParam("kind") String kind,
            @QueryParam("size") int size);
}
