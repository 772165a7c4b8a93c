package org.biaogan.reports.metrics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The part of the metrics service's API that reports are made from. */
@RegisterRestClient(configKey = "metrics")
@RegisterClientHeaders(CallersToken.class)
@Path("/api/v1")
interface MetricsApi {

    @GET
    @Path("/assessments")
    Uni<RestResponse<AssessmentPage>> assessments(
            @RestQuery String period,
            @RestQuery String unit,
            @RestQuery String asOf,
            @RestQuery int page,
            @RestQuery int size);

    @GET
    @Path("/units/{code}")
    Uni<UnitName> unit(@PathParam("code") String code, @RestQuery String asOf);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AssessmentPage(String period, OffsetDateTime asOf, List<Standing> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UnitName(String code, String name) {}
}
