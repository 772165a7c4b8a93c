package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.biaogan.metrics.period.MalformedPeriod;
import org.biaogan.metrics.period.ReportingPeriod;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.SentTable;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a unit is asked to report on its projects, over HTTP: as data for a form, and as a sheet to fill. */
@Path("/api/v1/progress-sheets")
@Tag(name = "progress")
public class ProgressSheetResource {

    private final ProgressSheets sheets;

    ProgressSheetResource(ProgressSheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Which projects a unit, with all below it, is asked to report on for a month or ten days")
    @APIResponseSchema(ProgressSheet.class)
    @APIResponse(responseCode = "404", description = "There is no such unit, or was none at that instant")
    public Uni<Response> showProgressSheet(
            @QueryParam("unit") @Parameter(required = true, description = "The code of a unit") String unit,
            @QueryParam("period") @Parameter(required = true, description = "2026-07, or 2026-07-T1, -T2 or -T3")
                    String period,
            @BeanParam ReadParameters read,
            @Context UriInfo uri) {
        return sheets.show(Query.required("unit", unit), read(period), read.asOf(), read.page())
                .map(sheet -> Listing.of(new Paged<>(sheet.items(), sheet.total()), sheet, read.page(), uri));
    }

    @GET
    @Path("/xlsx")
    @Produces(SentTable.XLSX)
    @Operation(
            summary = "The same as a workbook to fill",
            description = "POST /progress-imports takes it back as it is; rows that stay empty say nothing. It holds"
                    + " at most 2,000 projects.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(mediaType = SentTable.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no such unit, or was none at that instant")
    @APIResponse(responseCode = "422", description = "The unit is asked for more projects than a workbook holds")
    public Uni<Response> downloadProgressSheet(
            @QueryParam("unit") @Parameter(required = true, description = "The code of a unit") String unit,
            @QueryParam("period") @Parameter(required = true, description = "2026-07, or 2026-07-T1, -T2 or -T3")
                    String period,
            @QueryParam("asOf") String asOf) {
        RequestLoop loop = RequestLoop.current();
        return sheets.whole(Query.required("unit", unit), read(period), Query.instant("asOf", asOf))
                .chain(sheet -> loop.aside(() -> ProgressSheetBook.of(sheet)).map(bytes -> Response.ok(
                                bytes, SentTable.XLSX)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"progress-%s-%s.xlsx\"".formatted(sheet.unit(), sheet.period()))
                        .build()));
    }

    private static ReportingPeriod read(String period) {
        try {
            return ReportingPeriod.parse(Query.required("period", period));
        } catch (MalformedPeriod e) {
            throw Rejected.malformed("period", e.getMessage());
        }
    }
}
