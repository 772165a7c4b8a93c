package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A file on its way to a reader: shown or saved under its name, and never taken for something that runs.
 *
 * @param isShown whether a browser may show it by itself; everything else is saved
 */
record Handed(String name, String mediaType, String tag, boolean isShown) {

    static Handed whole(AttachmentView file) {
        return new Handed(
                file.name(),
                file.type(),
                file.sha256(),
                FileType.ofMediaType(file.type()).isImage());
    }

    static Handed small(AttachmentView file) {
        return new Handed("thumbnail-" + file.name(), FileType.JPEG.mediaType(), file.sha256() + "-small", true);
    }

    /** 304 for a reader who has it already; only else the bytes are fetched. */
    Uni<Response> unlessHeld(Request request, Supplier<Uni<byte[]>> bytes) {
        Response.ResponseBuilder held = request.evaluatePreconditions(new EntityTag(tag));
        return held == null
                ? bytes.get().map(found -> headed(Response.ok(found, mediaType)))
                : Uni.createFrom().item(headed(held));
    }

    private Response headed(Response.ResponseBuilder answer) {
        return answer.tag(new EntityTag(tag))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** The name for readers of today (RFC 6266), and for old ones what of it is plain. */
    private String disposition() {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String coded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(isShown ? "inline" : "attachment", plain, coded);
    }
}
