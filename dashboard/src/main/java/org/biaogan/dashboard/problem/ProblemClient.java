package org.biaogan.dashboard.problem;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
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
interface ProblemClient {

    /** Where a problem comes from: of a target its indicator and unit, of an enterprise its name, of all else a code. */
    record Source(String kind, String code, String name, String indicator, String unit) {}

    /** A problem to be registered; null for what is not said. */
    record Draft(
            String title,
            String description,
            Source source,
            String project,
            String unit,
            String owner,
            String official,
            LocalDate deadline,
            String measures,
            String severity) {}

    /** What a person makes of a proposal; what is null stays as proposed. */
    record Confirmation(
            String title, String owner, String official, LocalDate deadline, String measures, String severity) {}

    /** Why a red light is no problem. */
    record Dismissal(String reason) {}

    /** The problem there is now. */
    record Registered(String code) {}

    @POST
    @Path("/problems")
    Uni<Registered> register(@HeaderParam("Idempotency-Key") String key, Draft draft);

    /** The service lights every target anew for it, hence more patience. */
    @GET
    @Path("/problem-proposals")
    @Timeout(8000)
    Uni<byte[]> proposals(@QueryParam("unit") String unit, @QueryParam("size") int size);

    @POST
    @Path("/problem-proposals/{id}/confirm")
    @Timeout(8000)
    Uni<Registered> confirm(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Confirmation confirmation);

    @POST
    @Path("/problem-proposals/{id}/dismiss")
    @Timeout(8000)
    Uni<Void> dismiss(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, Dismissal dismissal);
}
