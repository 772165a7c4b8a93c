package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The register as a workbook, as a stream: it has no one moment at which it is too late. */
@Path("/api/v1/projects/xlsx")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
interface WorkbookClient {

    @GET
    @Produces("*/*")
    Multi<byte[]> workbook(@BeanParam Asked asked);
}
