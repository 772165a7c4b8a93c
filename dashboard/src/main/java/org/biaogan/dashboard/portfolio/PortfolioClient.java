package org.biaogan.dashboard.portfolio;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.biaogan.dashboard.upstream.FileProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A file of many rows takes its time, hence more patience than with other calls. */
@Path("/api/v1/project-imports")
@RegisterRestClient(configKey = "imports")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(FileProblemReader.class)
@Timeout(90_000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface PortfolioClient {

    String CSV = "text/csv";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @POST
    @Consumes(CSV)
    Uni<PortfolioAnswer> text(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("column") List<String> columns,
            @QueryParam("constant") List<String> constants,
            @QueryParam("dateFormat") String dateFormat,
            byte[] file);

    @POST
    @Consumes(XLSX)
    Uni<PortfolioAnswer> workbook(
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("column") List<String> columns,
            @QueryParam("constant") List<String> constants,
            @QueryParam("dateFormat") String dateFormat,
            byte[] file);

    @GET
    @Path("/{id}")
    @Timeout(2000)
    Uni<byte[]> find(@PathParam("id") String id);
}
