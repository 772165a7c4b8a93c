package org.biaogan.metrics.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.biaogan.metrics.access.Caller;

/** What tells one POST from another: who sent it, where to, under which key, with which body. */
@RequestScoped
class PostedRequest {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final BodyDigest body;

    PostedRequest(HttpHeaders headers, UriInfo uri, Caller caller, BodyDigest body) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.body = body;
    }

    String idempotencyKey() {
        return headers.getHeaderString("Idempotency-Key");
    }

    PostKey identifiedBy(String key) {
        return new PostKey(caller.identifier(), uri.getRequestUri().getRawPath(), key);
    }

    byte[] bodySha256() {
        return body.sha256();
    }
}
