package org.biaogan.dashboard.matter;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@Timeout(5000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface MatterClient {

    /** What is done; null for what the action does without. */
    record Deed(
            FollowUpAction action,
            String note,
            List<String> evidence,
            String document,
            String owner,
            String official,
            LocalDate deadline,
            String measures) {}

    @GET
    @Path("/{kind}")
    Uni<byte[]> list(
            @PathParam("kind") String kind,
            @RestQuery MultivaluedMap<String, String> asked,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/{kind}/summary")
    Uni<byte[]> summary(
            @PathParam("kind") String kind,
            @QueryParam("by") String by,
            @RestQuery MultivaluedMap<String, String> asked);

    @GET
    @Path("/{kind}/{code}")
    Uni<byte[]> one(@PathParam("kind") String kind, @PathParam("code") String code);

    @POST
    @Path("/{kind}/{code}/actions")
    Uni<byte[]> act(
            @PathParam("kind") String kind,
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String key,
            Deed deed);
}
