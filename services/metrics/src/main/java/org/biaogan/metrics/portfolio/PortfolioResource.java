package org.biaogan.metrics.portfolio;

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

/** Imports of files of projects over HTTP. */
@Path("/api/v1/project-imports")
@Tag(name = "projects")
@Produces(MediaType.APPLICATION_JSON)
public class PortfolioResource {

    private final PortfolioReception reception;
    private final PortfolioDesk desk;
    private final PortfolioLedger ledger;
    private final OncePost once;

    PortfolioResource(PortfolioReception reception, PortfolioDesk desk, PortfolioLedger ledger, OncePost once) {
        this.reception = reception;
        this.desk = desk;
        this.ledger = ledger;
        this.once = once;
    }

    @POST
    @Blocking
    @Consumes({"text/csv", SentTable.XLSX})
    @Operation(
            summary =
                    "Import projects from separated text or a workbook of at most 32 MiB and 5,000 rows, all or nothing",
            description =
                    "The first row names the columns as the JSON fields of a project, in any order; the workbook of"
                            + " /projects/xlsx is taken back as it is, and other names are mapped. Beside the fields there are"
                            + " unitName, responsibleUnitName, leaderName and handlerName instead of codes, plan.2026 and"
                            + " goal.2026, funding.LOAN, note.LABEL for what has no field, and baseline.totalInvestment,"
                            + " baseline.plannedStart, baseline.plannedCompletion, baseline.plannedProduction and"
                            + " baseline.plan.2026 for what was planned at first. An empty cell says nothing. A refused row"
                            + " answers 422 with the reasons, and nothing is written.")
    @APIResponseSchema(value = PortfolioImportView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "Rows are about projects of other units; they are named")
    @APIResponse(responseCode = "409", description = "A project was changed while the file was judged; send it again")
    @APIResponse(
            responseCode = "422",
            description = "Rows are refused, nothing is taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = PortfolioProblem.class)))
    public Uni<Response> takeProjects(
            @HeaderParam("Content-Type") String type,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @BeanParam PortfolioParameters parameters,
            @Context UriInfo uri,
            InputStream body) {
        return take(reception.receive(body, Optional.empty(), type, parameters), uri);
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import projects from the part 'file' of a form, all or nothing")
    @APIResponseSchema(value = PortfolioImportView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "Rows are refused, nothing is taken",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = PortfolioProblem.class)))
    public Uni<Response> takeProjectsForm(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @BeanParam PortfolioParameters parameters,
            @Context UriInfo uri,
            @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw Rejected.malformed("file", "The form has no part 'file' with a file name.");
        }
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return take(
                    reception.receive(body, Optional.ofNullable(file.fileName()), file.contentType(), parameters), uri);
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of an import of projects, and why rows of it were refused")
    @APIResponseSchema(PortfolioImportView.class)
    public Uni<PortfolioImportView> findProjectImport(@PathParam("id") String id) {
        return ledger.find(id);
    }

    private Uni<Response> take(PortfolioOrder order, UriInfo uri) {
        RequestLoop loop = RequestLoop.current();
        return loop.aside(order::read)
                .chain(rows -> order.dryRun()
                        ? desk.preview(order, rows, loop).map(PortfolioResource::notWritten)
                        : once.perform(() -> effect(order, rows, uri, loop)))
                .onFailure(NothingPut.class)
                .recoverWithUni(
                        judged -> ledger.enter(((NothingPut) judged).run()).map(PortfolioResource::notWritten))
                .onTermination()
                .invoke(order.sent()::close);
    }

    private Uni<Response> effect(PortfolioOrder order, PortfolioRows rows, UriInfo uri, RequestLoop loop) {
        return desk.take(order, rows, loop).map(done -> Response.created(
                        uri.getAbsolutePathBuilder().path(done.id().toString()).build())
                .entity(done)
                .build());
    }

    private static Response notWritten(PortfolioImportView judged) {
        return judged.state() == ImportState.PREVIEWED
                ? Response.ok(judged).build()
                : Response.status(PortfolioProblem.STATUS)
                        .type(HttpProblem.MEDIA_TYPE)
                        .entity(PortfolioProblem.of(judged))
                        .build();
    }
}
