package org.biaogan.dashboard.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;

/** A file is looked into before it is kept, hence more patience than with other calls. */
@Path("/api/v1/projects/{code}/files")
@RegisterRestClient(configKey = "files")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(60_000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface KeepingClient {

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Uni<Stored> add(
            @PathParam("code") String project, @HeaderParam("Idempotency-Key") String key, ClientMultipartForm form);

    /** A file that is kept; the same content once more is the same file. */
    record Stored(String id) {}
}
