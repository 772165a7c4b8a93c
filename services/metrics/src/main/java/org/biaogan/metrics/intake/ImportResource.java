package org.biaogan.metrics.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.biaogan.metrics.idempotency.OncePost;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.ColumnMapping;
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

/** Imports of files over HTTP. */
@Path("/api/v1/imports")
@Tag(name = "imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final Reception reception;
    private final ImportDesk desk;
    private final ImportLedger ledger;
    private final OncePost once;

    ImportResource(Reception reception, ImportDesk desk, ImportLedger ledger, OncePost once) {
        this.reception = reception;
        this.desk = desk;
        this.ledger = ledger;
        this.once = once;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", SentTable.XLSX})
    @Operation(
            summary = "Import observations from separated text or a workbook of at most 32 MiB, all or nothing",
            description = "The first row names the columns as the JSON fields of an observation, in any order; SDMX-CSV"
                    + " 2.0 and the sheets of /entry-sheets/xlsx are recognised by theirs, and other names are mapped."
                    + " Without a charset text is UTF-8 if all of it is, else GB18030; of a workbook the first visible"
                    + " sheet is read. A refused row answers 422 with the reasons, and nothing is written.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "Rows are refused, nothing is taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ImportProblem.class)))
    public Uni<Response> take(
            @HeaderParam("Content-Type") String type,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @BeanParam ImportParameters parameters,
            @Context UriInfo uri,
            InputStream body) {
        boolean look = parameters.dryRun();
        return take(reception.receive(body, Optional.empty(), type, parameters.mapping(), look), uri);
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import observations from the part 'file' of a form, all or nothing")
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "Rows are refused, nothing is taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = ImportProblem.class)))
    public Uni<Response> takeForm(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @BeanParam ImportParameters parameters,
            @Context UriInfo uri,
            @RestForm("file") FileUpload file)
            throws IOException {
        boolean look = parameters.dryRun();
        ColumnMapping mapping = parameters.mapping();
        if (file == null) {
            throw Rejected.malformed("file", "The form has no part 'file' with a file name.");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return take(
                    reception.receive(body, Optional.ofNullable(file.fileName()), file.contentType(), mapping, look),
                    uri);
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of an import, and why rows of it were refused")
    @APIResponseSchema(ImportView.class)
    public Uni<ImportView> find(@PathParam("id") String id) {
        return ledger.find(id);
    }

    private Uni<Response> take(ImportOrder order, UriInfo uri) {
        RequestLoop loop = RequestLoop.current();
        return loop.enter()
                .chain(() -> order.dryRun() ? effect(order, loop, uri) : once.perform(() -> effect(order, loop, uri)))
                .onFailure(NothingWritten.class)
                .recoverWithUni(
                        judged -> ledger.enter(((NothingWritten) judged).run()).map(ImportResource::notWritten))
                .onTermination()
                .invoke(order.sent()::close);
    }

    private Uni<Response> effect(ImportOrder order, RequestLoop loop, UriInfo uri) {
        return desk.take(order, loop).map(done -> created(done, uri));
    }

    private static Response created(ImportView done, UriInfo uri) {
        return Response.created(
                        uri.getAbsolutePathBuilder().path(done.id().toString()).build())
                .entity(done)
                .build();
    }

    private static Response notWritten(ImportView judged) {
        return judged.state() == ImportState.PREVIEWED
                ? Response.ok(judged).build()
                : Response.status(ImportProblem.STATUS)
                        .type(HttpProblem.MEDIA_TYPE)
                        .entity(ImportProblem.of(judged))
                        .build();
    }
}
