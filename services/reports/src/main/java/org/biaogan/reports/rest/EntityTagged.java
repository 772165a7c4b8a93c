package org.biaogan.reports.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Answers to reads with an entity tag made from what they say; 304 where the caller has it already. */
@ApplicationScoped
public class EntityTagged {

    private final ObjectMapper mapper;

    EntityTagged(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public Response one(Object view, Request request) {
        return answer(json(view), request).build();
    }

    public <T> Response page(ListView<T> list, UriInfo uri, Request request) {
        return answer(json(Map.of("items", list.items())), request)
                .header("X-Total-Count", list.total())
                .header("Link", list.paging().links(uri, list.total()))
                .build();
    }

    /** A document whose fingerprint is known already. */
    public Response.ResponseBuilder document(byte[] content, String sha256, Request request) {
        EntityTag tag = new EntityTag(sha256);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known != null ? known : Response.ok(content).tag(tag);
    }

    private Response.ResponseBuilder answer(byte[] json, Request request) {
        return document(json, Sha256.of(json).substring(0, 32), request).header("Cache-Control", "private, no-cache");
    }

    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
