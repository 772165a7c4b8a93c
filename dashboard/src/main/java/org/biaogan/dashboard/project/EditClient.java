package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Registers and revises projects. */
@Path("/api/v1/projects")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ConflictReader.class)
interface EditClient {

    @POST
    Uni<byte[]> add(@HeaderParam("Idempotency-Key") String key, Map<String, Object> project);

    @PUT
    @Path("/{code}")
    Uni<byte[]> revise(
            @PathParam("code") String code, @HeaderParam("If-Match") String version, Map<String, Object> project);
}
