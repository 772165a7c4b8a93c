package org.biaogan.reports.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.biaogan.reports.access.Caller;
import org.biaogan.reports.idempotency.Answer;
import org.biaogan.reports.idempotency.KeyedPost;
import org.biaogan.reports.report.ReportOrders.Order;
import org.biaogan.reports.rest.JsonBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Takes orders for reports. The body is read as bytes, because an Idempotency-Key is compared by bytes. */
@Path("/api/v1/reports")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class OrderResource {

    private final ReportOrders orders;
    private final Caller caller;
    private final ObjectMapper mapper;

    OrderResource(ReportOrders orders, Caller caller, ObjectMapper mapper) {
        this.orders = orders;
        this.caller = caller;
        this.mapper = mapper;
    }

    @POST
    @Operation(
            operationId = "createReport",
            summary = "Order a report",
            description = "Its figures are read and stored before the answer; rendering follows. Any role but viewer,"
                    + " or the scope reports:create.")
    @Parameter(name = "Idempotency-Key", description = "A repetition with the same key and body has no second effect")
    @Parameter(name = "X-Request-ID", description = "Kept in the audit trail")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "Stored, and soon rendered",
            headers = @Header(name = "Location", description = "The report"),
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "400", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "401", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "403", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "413", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "503", ref = "#/components/responses/Problem")
    public Uni<Response> create(
            byte[] body,
            @RestHeader("Idempotency-Key") String key,
            @RestHeader("X-Request-ID") String requestId,
            @Context UriInfo uri) {
        caller.mustBeAllowedToCreate();
        KeyedPost post = KeyedPost.of(caller.id(), uri.getPath(), key, body);
        NewReport wanted = JsonBody.read(mapper, body, NewReport.class);
        return orders.take(post, new Order(wanted, caller.id(), requestId)).map(answer -> respond(answer, uri));
    }

    private static Response respond(Answer answer, UriInfo uri) {
        return Response.status(answer.status())
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUriBuilder().path(answer.location()).build())
                .entity(answer.body())
                .build();
    }
}
