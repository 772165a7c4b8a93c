package org.biaogan.dashboard.entry;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.upstream.FileProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.biaogan.dashboard.workbook.Workbook;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Workbooks to and from the service, with more patience than for a page's figures. */
@Path("/api/v1")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(FileProblemReader.class)
@Timeout(10000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface FileClient {

    @GET
    @Path("/entry-sheets/xlsx")
    @Produces(Workbook.XLSX)
    Uni<byte[]> workbook(@QueryParam("unit") String unit, @QueryParam("period") String period);

    @POST
    @Path("/imports")
    @Consumes(Workbook.XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<FileJudgement> look(@QueryParam("dryRun") boolean dryRun, byte[] file);

    @POST
    @Path("/imports")
    @Consumes(Workbook.XLSX)
    @Produces(MediaType.APPLICATION_JSON)
    Uni<FileJudgement> take(@HeaderParam("Idempotency-Key") String key, byte[] file);
}
