package org.biaogan.dashboard.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a body to refusals that the framework sends without one, above all to a form whose CSRF token did not fit. */
class EmptyAnswers {

    private static final int BAD_REQUEST = 400;

    private final ErrorPage page;

    EmptyAnswers(ErrorPage page) {
        this.page = page;
    }

    @ServerResponseFilter
    void explain(ContainerResponseContext answer) {
        if (answer.getStatus() == BAD_REQUEST && !answer.hasEntity()) {
            answer.setEntity(
                    page.html(ErrorKind.STALE_FORM, List.of(), null),
                    null,
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
