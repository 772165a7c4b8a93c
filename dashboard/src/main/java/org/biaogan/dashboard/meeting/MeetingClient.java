package org.biaogan.dashboard.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/v1/meetings")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface MeetingClient {

    /** A meeting to be entered or revised; {@code beginsAt} with its offset. */
    record Draft(
            String code,
            String title,
            LocalDate heldOn,
            String beginsAt,
            String place,
            String chair,
            List<String> attendees,
            List<Meeting.AgendaItem> agenda,
            List<Decided> decisions,
            String reason) {}

    /** A decision to be followed up. */
    record Decided(int number, String text, String owner, String official, LocalDate deadline, String project) {}

    @GET
    Uni<byte[]> list(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/{code}")
    Uni<byte[]> one(@PathParam("code") String code);

    /** Two states of the whole zone are compared, hence more patience. */
    @GET
    @Path("/{code}/since")
    @Timeout(8000)
    Uni<byte[]> since(@PathParam("code") String code, @QueryParam("size") int size);

    @POST
    Uni<byte[]> add(@HeaderParam("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("/{code}")
    Uni<byte[]> revise(@PathParam("code") String code, @HeaderParam("If-Match") String version, Draft draft);

    @DELETE
    @Path("/{code}")
    Uni<Void> retire(@PathParam("code") String code, @HeaderParam("If-Match") String version);
}
