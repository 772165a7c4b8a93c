package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.biaogan.metrics.rest.Query;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files over HTTP, each by its id. */
@Path("/api/v1/files/{id}")
@Tag(name = "files")
public class FileResource {

    private final AttachmentArchive archive;

    FileResource(AttachmentArchive archive) {
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is known of a file")
    @APIResponseSchema(AttachmentView.class)
    @APIResponse(responseCode = "403", description = "The caller's units have no part in its project")
    @APIResponse(responseCode = "404", description = "There is none, or was none at that instant")
    public Uni<AttachmentView> findFile(@PathParam("id") String id, @QueryParam("asOf") String asOf) {
        return archive.find(id, Query.instant("asOf", asOf));
    }

    @GET
    @Path("/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "What a file holds; its entity tag is its SHA-256")
    @APIResponse(responseCode = "200", description = "The bytes as they were sent")
    @APIResponse(responseCode = "403", description = "The caller's units have no part in its project")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Response> content(@PathParam("id") String id, @Context Request request) {
        return archive.find(id, Optional.empty()).chain(file -> {
            Handed handed = Handed.whole(file);
            return handed.unlessHeld(request, () -> archive.content(file));
        });
    }

    @GET
    @Path("/thumbnail")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A small picture of a photograph: a JPEG of at most 320 pixels a side, upright")
    @APIResponse(responseCode = "200", description = "A JPEG")
    @APIResponse(responseCode = "403", description = "The caller's units have no part in its project")
    @APIResponse(responseCode = "404", description = "There is none, or it is no photograph")
    public Uni<Response> thumbnail(@PathParam("id") String id, @Context Request request) {
        return archive.find(id, Optional.empty()).chain(file -> {
            Handed handed = Handed.small(file);
            return handed.unlessHeld(request, () -> archive.thumbnail(file));
        });
    }
}
