package org.biaogan.metrics.attachment;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.metrics.rest.Listing;
import org.biaogan.metrics.vintage.ReadParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a project over HTTP. */
@Path("/api/v1/projects/{code}/files")
@Tag(name = "files")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectFileResource {

    private final AttachmentArchive archive;
    private final Reception reception;
    private final Clock clock;

    ProjectFileResource(AttachmentArchive archive, Reception reception, Clock clock) {
        this.archive = archive;
        this.reception = reception;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List the files of a project, the newest first, without what they hold")
    @APIResponseSchema(FilePage.class)
    @APIResponse(responseCode = "403", description = "The caller's units have no part in the project")
    @APIResponse(responseCode = "404", description = "There is no such project")
    public Uni<Response> listFiles(
            @PathParam("code") String code, @BeanParam ReadParameters read, @Context UriInfo uri) {
        return archive.of(code, read.asOf(), read.page()).map(found -> Listing.of(found, read.page(), uri));
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a file of at most 10 MiB to a project",
            description =
                    "What it is, is decided by what it holds: JPEG, PNG, PDF, DOCX, XLSX, plain text or CSV. Programs,"
                            + " HTML, SVG, macros, images of more than 50 million pixels (12 million where a JPEG is progressive)"
                            + " and archives that unpack to more than 100 MiB are refused with the reason. The same content once more answers 200 with the file that"
                            + " is there.")
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "The caller has no part in the project and supervises none")
    @APIResponse(responseCode = "404", description = "There is no such project")
    @APIResponse(responseCode = "409", description = "Many files wait to be looked through; try again")
    @APIResponse(responseCode = "413", description = "The file is too long")
    @APIResponse(responseCode = "422", description = "The file is refused; nothing is written")
    public Uni<Response> addFile(
            @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @BeanParam SentForm form,
            @Context UriInfo uri) {
        FileNote note = form.note(LocalDate.now(clock));
        return reception.take(code, form, note, uri.getBaseUriBuilder().path("api/v1/files"));
    }

    /** A page of files, for the description of the interface. */
    record FilePage(List<AttachmentView> items) {}
}
