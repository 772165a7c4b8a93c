package org.biaogan.dashboard.savedview;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/v1/saved-views")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(2000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface SavedViewClient {

    @GET
    Uni<SavedView.SavedViews> views(@QueryParam("size") int size);

    @POST
    Uni<Void> save(@HeaderParam("Idempotency-Key") String key, SavedView.Draft view);

    @DELETE
    @Path("/{id}")
    Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String revision);
}
