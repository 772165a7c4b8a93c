package org.biaogan.dashboard.target;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
interface TargetClient {

    @GET
    @Path("/targets")
    Uni<byte[]> targets(@QueryParam("unit") String unit, @QueryParam("year") int year, @QueryParam("size") int size);

    @GET
    @Path("/indicators")
    Uni<byte[]> indicators(@QueryParam("size") int size);

    @GET
    @Path("/officials")
    Uni<byte[]> officials(@QueryParam("size") int size);

    @POST
    @Path("/targets")
    Uni<Target> add(@HeaderParam("Idempotency-Key") String key, Target.Draft target);

    @PUT
    @Path("/targets/{id}")
    Uni<Target> revise(@PathParam("id") String id, @HeaderParam("If-Match") String version, Target.Draft target);

    @POST
    @Path("/trajectories/preview")
    Uni<Preview> preview(Preview.Question question);
}
