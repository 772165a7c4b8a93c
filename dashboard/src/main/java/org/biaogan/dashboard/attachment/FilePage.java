package org.biaogan.dashboard.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;

/** Files of projects, passed through from the service as they come. */
@Path("/files/{id}")
public class FilePage {

    private final AttachmentDesk desk;

    FilePage(AttachmentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Multi<byte[]> content(@RestPath String id) {
        return RestMulti.fromUniResponse(
                desk.file(id),
                desk::content,
                file -> Map.of(
                        "Content-Type", List.of(file.isPhoto() ? file.type() : MediaType.APPLICATION_OCTET_STREAM),
                        "Content-Disposition", List.of(disposition(file))));
    }

    @GET
    @Path("thumbnail")
    @Produces("image/jpeg")
    public Uni<byte[]> thumbnail(@RestPath String id) {
        return desk.thumbnail(id);
    }

    /** Only photographs open in the browser; all else is kept under its name, whatever characters that has (RFC 6266). */
    private static String disposition(Attachment file) {
        String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return (file.isPhoto() ? "inline" : "attachment") + "; filename=\"file\"; filename*=UTF-8''" + encoded;
    }
}
