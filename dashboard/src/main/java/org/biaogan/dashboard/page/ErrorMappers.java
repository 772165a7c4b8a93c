package org.biaogan.dashboard.page;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which failure becomes which error page. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private final ErrorPage page;

    ErrorMappers(ErrorPage page) {
        this.page = page;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        if (refusal.status() == 401) {
            // The session ran out between two calls: the start page leads to the login.
            return Response.seeOther(java.net.URI.create("/")).build();
        }
        return answer(
                refusal.status(), ErrorKind.of(refusal.status()), RefusalText.lines(refusal, page.language()), null);
    }

    /** Nothing remembered and no answer: the page says so, and it is an answer all the same (200). */
    @ServerExceptionMapper
    Response cold(Outage outage) {
        LOG.warn(outage.getMessage());
        return answer(200, ErrorKind.OUTAGE, List.of(), null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        Response response = failure.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        return answer(response.getStatus(), ErrorKind.of(response.getStatus()), List.of(), null);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(403, ErrorKind.FORBIDDEN, List.of(), null);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) throws Throwable {
        if (failure instanceof AuthenticationException) {
            throw failure;
        }
        String number = UUID.randomUUID().toString();
        LOG.error("Page failed, error number " + number, failure);
        return answer(500, ErrorKind.INTERNAL, List.of(), number);
    }

    private Response answer(int status, ErrorKind kind, List<String> details, String number) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.html(kind, details, number))
                .build();
    }
}
