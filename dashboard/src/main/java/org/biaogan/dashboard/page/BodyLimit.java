package org.biaogan.dashboard.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Only where files are sent may a request be large; everywhere else, above all before the login, forms are small. */
class BodyLimit {

    /** After the headers of every answer are set. */
    private static final int PRIORITY = 295;

    private static final long LOGIN = 64 << 10;
    /** The decisions of a long meeting; a Chinese character of a form takes nine bytes. */
    private static final long FORM = 512 << 10;

    private static final long SHEET = 1500 << 10;
    private static final long FILE = 9 << 20;
    /** A photo may have 10 MiB, which the form says; several come together only where no script sends them one by one. */
    private static final long PHOTOS = 24 << 20;
    /** A photo or document of a project has at most 10 MB; some more for what is said about it. */
    private static final long PHOTO = (10 << 20) + FORM;

    private static final Pattern FILES_OF_A_PROJECT = Pattern.compile("/projects/[^/]+/files");
    /** Elsewhere nobody's body is read before it is known who sends it, and browsers say how long forms are. */
    private static final String OPEN_TO_ALL = "/login";

    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, PRIORITY);
    }

    private static void check(RoutingContext request) {
        HttpServerRequest sent = request.request();
        String length = sent.getHeader(HttpHeaders.CONTENT_LENGTH);
        String path = request.normalizedPath();
        boolean unmeasured = length == null && sent.method().equals(HttpMethod.POST);
        if (unmeasured && path.equals(OPEN_TO_ALL)) {
            refuse(request, LENGTH_REQUIRED);
        } else if (length != null && Long.parseLong(length) > (path.equals(OPEN_TO_ALL) ? LOGIN : most(path))) {
            refuse(request, TOO_LARGE);
        } else {
            request.next();
        }
    }

    private static long most(String path) {
        if (path.equals("/imports") || path.equals("/project-imports")) {
            return FILE;
        }
        if (path.equals("/progress") || path.equals("/visits") || path.startsWith("/visits/")) {
            return PHOTOS;
        }
        if (FILES_OF_A_PROJECT.matcher(path).matches()) {
            return PHOTO;
        }
        return path.startsWith("/entry") || path.startsWith("/progress/") ? SHEET : FORM;
    }

    private static void refuse(RoutingContext request, int status) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end();
    }
}
