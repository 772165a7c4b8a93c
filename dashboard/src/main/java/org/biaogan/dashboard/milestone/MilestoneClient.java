package org.biaogan.dashboard.milestone;

import io.smallrye.mutiny.Uni;
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
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface MilestoneClient {

    @GET
    @Path("/projects/{code}/milestones")
    Uni<byte[]> milestones(@PathParam("code") String code, @QueryParam("size") int size);

    @GET
    @Path("/delay-reasons")
    Uni<byte[]> reasons(@QueryParam("size") int size);

    @PUT
    @Path("/projects/{code}/milestones/{node}")
    Uni<byte[]> move(
            @PathParam("code") String code,
            @PathParam("node") String node,
            @HeaderParam("If-Match") String version,
            Milestone.Moved moved);

    @POST
    @Path("/projects/{code}/milestones")
    Uni<byte[]> plan(@PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Milestone.Plan plan);
}
