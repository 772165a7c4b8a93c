package org.biaogan.dashboard.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What files hold, apart from the other calls, as ten megabytes take longer than a page's figures. */
@Path("/api/v1")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
interface ContentClient {

    @GET
    @Path("/files/{id}/content")
    @Produces("*/*")
    Multi<byte[]> content(@PathParam("id") String id);

    @GET
    @Path("/files/{id}/thumbnail")
    @Produces("*/*")
    Uni<byte[]> thumbnail(@PathParam("id") String id);
}
