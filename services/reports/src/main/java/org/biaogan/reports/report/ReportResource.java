package org.biaogan.reports.report;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.biaogan.reports.rest.EntityTagged;
import org.biaogan.reports.rest.Paging;
import org.biaogan.reports.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Reports as they are listed and looked up. */
@Path("/api/v1/reports")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "Frozen reports: ordered, rendered, listed, downloaded")
@APIResponse(responseCode = "401", ref = "#/components/responses/Problem")
public class ReportResource {

    private final ReportRegister register;
    private final EntityTagged tagged;

    ReportResource(ReportRegister register, EntityTagged tagged) {
        this.register = register;
        this.tagged = tagged;
    }

    @GET
    @Operation(operationId = "listReports", summary = "Reports, newest first")
    @Parameter(name = "unit", description = "Code of the unit")
    @Parameter(name = "template", description = "Code of the template")
    @Parameter(name = "status", description = "PENDING, READY or FAILED")
    @Parameter(name = "page", description = "From 0", schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(name = "size", description = "1 to 1000, 100 unless given", schema = @Schema(type = SchemaType.INTEGER))
    @APIResponse(
            responseCode = "200",
            description = "A page; Link and X-Total-Count tell of the others",
            content = @Content(schema = @Schema(implementation = ReportList.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "400", ref = "#/components/responses/Problem")
    public Uni<Response> list(
            @RestQuery String unit,
            @RestQuery String template,
            @RestQuery String status,
            @RestQuery String page,
            @RestQuery String size,
            @Context UriInfo uri,
            @Context Request request) {
        return register.list(ReportFilter.of(unit, template, status), Paging.of(page, size))
                .map(list -> tagged.page(list, uri, request));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReport", summary = "One report; PENDING until its documents are rendered")
    @Parameter(
            name = "id",
            description = "Id of the report",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    public Uni<Response> one(@RestPath String id, @Context Request request) {
        return register.one(id(id)).map(report -> tagged.one(report, request));
    }

    @GET
    @Path("/{id}/figures")
    @Operation(
            operationId = "getFigures",
            summary = "The frozen figures the report is made from",
            description = "Byte for byte what the SHA-256 printed on the report was taken of. From version 2 of the"
                    + " half-year analysis on each of its standings has figures: by the names of its fields the ids of"
                    + " its numbers, which the metrics service resolves at /figures/{id}.")
    @Parameter(
            name = "id",
            description = "Id of the report",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    public Uni<Response> figures(@RestPath String id, @Context Request request) {
        return register.figures(id(id)).map(figures -> tagged.document(figures.utf8(), figures.sha256(), request)
                .build());
    }

    /** What is no id at all is no id of a report either. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("There is no report " + text);
        }
    }

    @Schema(name = "ReportList")
    record ReportList(List<ReportView> items) {}
}
