package org.biaogan.dashboard.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Headers on every answer, whoever gives it: what a page may load and do, who may embed it, how long it may be kept. */
class SecurityHeaders {

    /** Before the check of the session, so that its answers have the headers too. */
    private static final int PRIORITY = 300;

    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    /** A frozen report brings its own style and fonts inside; it may run nothing and fetch nothing. */
    private static final String DOCUMENTS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
                    + "form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox";

    private static final Pattern DOCUMENT = Pattern.compile("/reports/[^/]+/document\\.html");
    private static final Pattern KEPT_FOR_EVER = Pattern.compile("/static/.+|/_static/[^/]+/\\d[^/]*/.+");
    private static final String NOTHING = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    /** Where the visitor is, if asked for, goes into the form and nowhere else. */
    private static final String VISIT_FORM = "/visits/new";

    private static final String ON_A_VISIT = NOTHING.replace("geolocation=()", "geolocation=(self)");
    private static final String VISIT_WORKER = "/static/visit-worker.js";
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    void register(@Observes Filters filters) {
        filters.register(this::add, PRIORITY);
    }

    private void add(RoutingContext request) {
        String path = request.normalizedPath();
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", DOCUMENT.matcher(path).matches() ? DOCUMENTS : PAGES);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", path.equals(VISIT_FORM) ? ON_A_VISIT : NOTHING);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        if (path.equals(VISIT_WORKER)) {
            headers.set("Service-Worker-Allowed", VISIT_FORM);
        }
        if (KEPT_FOR_EVER.matcher(path).matches()) {
            request.addHeadersEndHandler(ended -> keepIfFound(request));
        }
        request.next();
    }

    /** At the last moment, as a file that is not there must not be kept. */
    private static void keepIfFound(RoutingContext request) {
        int status = request.response().getStatusCode();
        boolean found = status == 200 || status == 206 || status == 304;
        request.response().headers().set("Cache-Control", found ? IMMUTABLE : "no-store");
    }
}
