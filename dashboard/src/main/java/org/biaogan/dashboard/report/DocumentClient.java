package org.biaogan.dashboard.report;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Documents as streams, apart from the other calls, as a stream has no one moment at which it is too late. */
@Path("/api/v1/reports")
@RegisterRestClient(configKey = "reports")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
interface DocumentClient {

    @GET
    @Path("/{id}/document.{format}")
    @Produces("*/*")
    Multi<byte[]> document(@PathParam("id") String id, @PathParam("format") String format);
}
