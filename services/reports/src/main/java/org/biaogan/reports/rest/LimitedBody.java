package org.biaogan.reports.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops reading a body that announced no length and turns out too long; before anybody else looks at it. */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
class LimitedBody implements ReaderInterceptor {

    private final long most;

    LimitedBody(@ConfigProperty(name = "biaogan.body-limit", defaultValue = "65536") long most) {
        this.most = most;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new LimitedStream(context.getInputStream(), most));
        return context.proceed();
    }
}
