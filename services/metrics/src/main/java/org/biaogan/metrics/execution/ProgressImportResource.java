package org.biaogan.metrics.execution;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Query;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.ImportState;
import org.biaogan.metrics.table.SentTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports of files of reports over HTTP. */
@Path("/api/v1/progress-imports")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressImportResource {

    private final ProgressImportDesk desk;
    private final OncePost once;

    ProgressImportResource(ProgressImportDesk desk, OncePost once) {
        this.desk = desk;
        this.once = once;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", SentTable.XLSX})
    @Operation(
            summary =
                    "Import reports on projects from separated text or a workbook of at most 5,000 rows, all or nothing",
            description = "The first row names the columns as the JSON fields of a report, in any order; the sheets of"
                    + " /progress-sheets/xlsx are recognised by theirs. Photos stay as they are. A refused row answers"
                    + " 422 with the reasons, and nothing is written.")
    @APIResponseSchema(value = ProgressImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "Rows are refused, nothing is taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProgressImportProblem.class)))
    public Uni<Response> importProgress(
            @HeaderParam("Content-Type") String type,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("dryRun") String dryRun,
            @Context UriInfo uri,
            InputStream body) {
        boolean look = Query.flag("dryRun", dryRun);
        return take(desk.receive(body, Optional.empty(), type), look, uri);
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import reports on projects from the part 'file' of a form, all or nothing")
    @APIResponseSchema(value = ProgressImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "Rows are refused, nothing is taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ProgressImportProblem.class)))
    public Uni<Response> importProgressForm(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("dryRun") String dryRun,
            @Context UriInfo uri,
            @RestForm("file") FileUpload file)
            throws IOException {
        boolean look = Query.flag("dryRun", dryRun);
        if (file == null) {
            throw Rejected.malformed("file", "The form has no part 'file' with a file name.");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return take(desk.receive(body, Optional.ofNullable(file.fileName()), file.contentType()), look, uri);
        }
    }

    private Uni<Response> take(SentTable sent, boolean look, UriInfo uri) {
        RequestLoop loop = RequestLoop.current();
        return loop.aside(() -> ProgressFile.read(sent))
                .chain(file -> look
                        ? desk.preview(file).map(view -> answer(view, uri))
                        : once.perform(() -> desk.take(file).map(view -> answer(view, uri))))
                .onFailure(RefusedFile.class)
                .recoverWithItem(refused -> answer(((RefusedFile) refused).view(), uri))
                .onTermination()
                .invoke(sent::close);
    }

    private static Response answer(ProgressImportView view, UriInfo uri) {
        if (view.state() == ImportState.REFUSED) {
            return Response.status(ProgressImportProblem.STATUS)
                    .type(HttpProblem.MEDIA_TYPE)
                    .entity(ProgressImportProblem.of(view))
                    .build();
        }
        return view.state() == ImportState.PREVIEWED
                ? Response.ok(view).build()
                : Response.created(uri.getAbsolutePath()).entity(view).build();
    }
}
