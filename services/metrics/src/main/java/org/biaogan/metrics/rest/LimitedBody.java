package org.biaogan.metrics.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Stops reading a body that announced no length and turns out too long; before anybody else looks at it. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class LimitedBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(context.getInputStream()));
        return context.proceed();
    }

    /** Forms are taken apart by the framework, out of the interceptor's sight. */
    static class OfForms {

        @ServerRequestFilter
        void limit(ContainerRequestContext request) {
            if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
                request.setEntityStream(LimitedStream.ofForm(request.getEntityStream()));
            }
        }
    }
}
