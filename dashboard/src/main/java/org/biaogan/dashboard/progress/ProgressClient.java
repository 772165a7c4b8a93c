package org.biaogan.dashboard.progress;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
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
interface ProgressClient {

    /** One decision, in the order of the request. */
    record Decision(long id, String verdict, String reason) {}

    @GET
    @Path("/progress-sheets")
    Uni<byte[]> sheet(
            @QueryParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @POST
    @Path("/project-progress")
    @Timeout(10000)
    Uni<byte[]> report(@HeaderParam("Idempotency-Key") String key, List<Report> reports);

    @GET
    @Path("/progress-submissions")
    Uni<byte[]> waiting(
            @QueryParam("unit") String unit, @QueryParam("state") String state, @QueryParam("size") int size);

    @POST
    @Path("/progress-submissions/decisions")
    @Timeout(10000)
    Uni<byte[]> decide(@HeaderParam("Idempotency-Key") String key, List<Decision> decisions);
}
