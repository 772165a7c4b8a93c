package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.biaogan.metrics.rest.RequestLoop;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a unit is asked to enter, over HTTP: as data for a form, and as a sheet to fill. */
@Path("/api/v1/entry-sheets")
@Tag(name = "entry")
public class EntrySheetResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EntrySheets sheets;

    EntrySheetResource(EntrySheets sheets) {
        this.sheets = sheets;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a unit is asked to enter for a period, with what helps to judge each figure")
    @APIResponseSchema(EntrySheet.class)
    public Uni<EntrySheet> show(@BeanParam EntryParameters asked) {
        return sheets.show(asked.question());
    }

    @GET
    @Path("/xlsx")
    @Produces(XLSX)
    @Operation(
            summary = "The same as a workbook to fill",
            description = "POST /imports takes it back as it is; rows whose value and status stay empty say nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> workbook(@BeanParam EntryParameters asked) {
        RequestLoop loop = RequestLoop.current();
        return sheets.show(asked.question())
                .chain(sheet -> loop.aside(() -> SheetBook.of(sheet)).map(bytes -> Response.ok(bytes, XLSX)
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"entry-%s-%s.xlsx\"".formatted(sheet.unit(), sheet.period()))
                        .build()));
    }
}
