package org.biaogan.dashboard.condition;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/api/v1/projects/{code}")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface ConditionClient {

    @GET
    @Path("/conditions")
    Uni<byte[]> conditions(@PathParam("code") String code, @QueryParam("size") int size);

    @GET
    @Path("/exemptions")
    Uni<byte[]> exemptions(@PathParam("code") String code, @QueryParam("size") int size);

    @PUT
    @Path("/conditions/{key}")
    Uni<byte[]> change(
            @PathParam("code") String code,
            @PathParam("key") String key,
            @HeaderParam("If-Match") String version,
            Condition.Changed changed);

    @POST
    @Path("/conditions")
    Uni<byte[]> drawUp(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Condition.Checklist checklist);

    @POST
    @Path("/exemptions")
    Uni<byte[]> exempt(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Exemption.Granted granted);
}
