package org.biaogan.reports.report;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.biaogan.reports.report.ReportRegister.ReadyDocument;
import org.biaogan.reports.rest.EntityTagged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Hands out the documents of reports. */
@Path("/api/v1/reports/{id}")
@Authenticated
@Tag(name = "Reports")
public class DocumentResource {

    private final ReportRegister register;
    private final EntityTagged tagged;

    DocumentResource(ReportRegister register, EntityTagged tagged) {
        this.register = register;
        this.tagged = tagged;
    }

    @GET
    @Path("/document.{format}")
    @Operation(
            operationId = "getDocument",
            summary = "The rendered report",
            description = "The same bytes whenever it is asked for; the entity tag is their SHA-256.")
    @Parameter(
            name = "id",
            description = "Id of the report",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "format",
            description = "One of the report's formats: html, pdf",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "304", description = "Unchanged")
    @APIResponse(responseCode = "401", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem")
    public Uni<Response> document(@RestPath String id, @RestPath String format, @Context Request request) {
        return register.document(ReportResource.id(id), format).map(document -> answer(document, request));
    }

    private Response answer(ReadyDocument document, Request request) {
        return tagged.document(document.printed().content(), document.printed().sha256(), request)
                .type(document.printed().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                // For the page as it is opened from here; the document brings the same policy with it.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    /** The Chinese name for all who know RFC 6266, a plain one for others. */
    private static String disposition(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.'));
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "inline; filename=\"report" + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
