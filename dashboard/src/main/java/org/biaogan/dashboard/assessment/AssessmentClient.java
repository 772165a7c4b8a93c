package org.biaogan.dashboard.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.biaogan.dashboard.knowledge.KnowledgeRelay;
import org.biaogan.dashboard.upstream.ProblemReader;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.TokenRelay;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/api/v1")
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(TokenRelay.class)
@RegisterProvider(ProblemReader.class)
@RegisterProvider(KnowledgeRelay.class)
@Timeout(2000)
@CircuitBreaker(requestVolumeThreshold = 10, delay = 2000, skipOn = Refusal.class)
interface AssessmentClient {

    @GET
    @Path("/assessments")
    Uni<byte[]> rows(
            @QueryParam("period") String period,
            @QueryParam("unit") String unit,
            @QueryParam("theme") String theme,
            @QueryParam("responsible") String official,
            @QueryParam("size") int size);

    @GET
    @Path("/assessments/{indicator}/{unit}")
    Uni<byte[]> story(
            @PathParam("indicator") String indicator,
            @PathParam("unit") String unit,
            @QueryParam("period") String period,
            @QueryParam("since") String since);

    /** Answers without storing anything. */
    @POST
    @Path("/assessments/{indicator}/{unit}/scenario")
    Uni<Scenario> scenario(
            @PathParam("indicator") String indicator, @PathParam("unit") String unit, Supposition supposition);

    @GET
    @Path("/indicators/{indicator}")
    Uni<byte[]> indicator(@PathParam("indicator") String indicator);
}
