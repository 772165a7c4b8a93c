package org.biaogan.dashboard.entry;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
@Timeout(3000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface EntryClient {

    /** The rows of a draft, as they are sent. */
    record NewDraft(List<DraftRow> rows) {}

    @GET
    @Path("/entry-sheets")
    Uni<EntrySheet> sheet(@QueryParam("unit") String unit, @QueryParam("period") String period);

    @GET
    @Path("/entry-drafts/{unit}/{period}")
    Uni<Draft> draft(@PathParam("unit") String unit, @PathParam("period") String period);

    @PUT
    @Path("/entry-drafts/{unit}/{period}")
    Uni<Draft> save(
            @PathParam("unit") String unit,
            @PathParam("period") String period,
            @HeaderParam("If-Match") String revision,
            NewDraft draft);

    @DELETE
    @Path("/entry-drafts/{unit}/{period}")
    Uni<Void> discard(
            @PathParam("unit") String unit,
            @PathParam("period") String period,
            @HeaderParam("If-Match") String revision);

    @GET
    @Path("/period-closings/status")
    Uni<Closing> closing(
            @QueryParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("indicator") String indicator);

    /** What the same rows would be answered, of which nothing is written. */
    @POST
    @Path("/observations")
    @Timeout(10000)
    Uni<Recorded> look(@QueryParam("dryRun") boolean dryRun, List<NewFigure> rows);

    /** All rows or none, hence more patience. */
    @POST
    @Path("/observations")
    @Timeout(10000)
    Uni<Recorded> submit(@HeaderParam("Idempotency-Key") String key, List<NewFigure> rows);
}
