package org.biaogan.metrics.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer to a GET an entity tag and answers 304 where the client has it already. What has a version
 * brings its own tag; of everything else the tag is a digest of the body.
 */
class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext answer) throws JsonProcessingException {
        if (!"GET".equals(request.getMethod()) || answer.getStatus() != 200 || !isJson(answer)) {
            return;
        }
        String tag = answer.getHeaderString(HttpHeaders.ETAG);
        if (tag == null) {
            byte[] body = json.writeValueAsBytes(answer.getEntity());
            tag = '"' + Digest.shortHex(body) + '"';
            answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            answer.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
    }

    private static boolean isJson(ContainerResponseContext answer) {
        return answer.hasEntity()
                && (answer.getMediaType() == null
                        || answer.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private static boolean matches(String wanted, String tag) {
        return wanted != null
                && Arrays.stream(wanted.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }
}
