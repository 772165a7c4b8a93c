package org.biaogan.metrics.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.biaogan.metrics.rest.Digest;

/** Takes the digest of every JSON body on its way to the reader. Who reads a body of another kind takes it there. */
@Provider
class DigestedBody implements ReaderInterceptor {

    private final BodyDigest digest;

    DigestedBody(BodyDigest digest) {
        this.digest = digest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = context.getInputStream().readAllBytes();
        digest.set(Digest.sha256(body));
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }
}
