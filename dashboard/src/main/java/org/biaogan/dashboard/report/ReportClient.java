package org.biaogan.dashboard.report;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
@RegisterRestClient(configKey = "reports")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(2000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface ReportClient {

    /** What a report is ordered by. */
    record Order(String template, String period, String unit) {}

    @GET
    @Path("/templates")
    Uni<byte[]> templates(@QueryParam("size") int size);

    @GET
    @Path("/reports")
    Uni<byte[]> reports(@QueryParam("size") int size);

    @GET
    @Path("/reports/{id}")
    Uni<byte[]> report(@PathParam("id") String id);

    /** The service reads all its figures before it answers, hence more patience. */
    @POST
    @Path("/reports")
    @Timeout(8000)
    Uni<Report> order(@HeaderParam("Idempotency-Key") String key, Order order);
}
