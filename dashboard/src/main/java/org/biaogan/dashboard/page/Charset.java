package org.biaogan.dashboard.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every page in which encoding it is sent; the framework says so of some answers only. */
class Charset {

    /** After what renders the templates, which names the type. */
    private static final int LAST = 1;

    @ServerResponseFilter(priority = LAST)
    void say(ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        if (type != null
                && type.isCompatible(MediaType.TEXT_HTML_TYPE)
                && !type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
