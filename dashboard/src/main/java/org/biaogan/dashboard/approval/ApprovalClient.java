package org.biaogan.dashboard.approval;

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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/submissions")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(2000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface ApprovalClient {

    /** One decision, in the order of the request. */
    record Decision(long id, Verdict verdict, String reason) {}

    /** Answers with how many there are in all in its header. */
    @GET
    Uni<RestResponse<byte[]>> submissions(
            @QueryParam("state") SubmissionState state,
            @QueryParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    /** Up to a thousand at once, hence more patience. */
    @POST
    @Path("/decisions")
    @Timeout(8000)
    Uni<byte[]> decide(@HeaderParam("Idempotency-Key") String key, List<Decision> decisions);
}
