package org.biaogan.dashboard.knowledge;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.biaogan.dashboard.figure.MomentText;

/** Tells as of which instant the request being answered reads; of pages that show no past it is now. */
@ApplicationScoped
public class Knowledge {

    private static final Pattern PAGES =
            Pattern.compile("/|/board\\.csv|/indicators/[^/]+|/rankings|/contributions|/themes|/targets|/changes");

    private final CurrentVertxRequest request;
    private final Clock clock;

    Knowledge(CurrentVertxRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    /** Whether a page can be read as of an earlier instant. */
    public static boolean covers(String path) {
        return PAGES.matcher(path).matches();
    }

    /** The same throughout a request. */
    public KnownOn current() {
        RoutingContext context = request.getCurrent();
        if (context == null) {
            return KnownOn.NOW;
        }
        KnownOn known = context.get(KnownOn.class.getName());
        if (known == null) {
            known = asked(context);
            context.put(KnownOn.class.getName(), known);
        }
        return known;
    }

    /** The day, on the zone's clock, from which the page being answered looks back. */
    public LocalDate today() {
        KnownOn known = current();
        return LocalDate.ofInstant(known.isPast() ? known.instant() : clock.instant(), MomentText.ZONE);
    }

    private KnownOn asked(RoutingContext context) {
        HttpMethod method = context.request().method();
        boolean read = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return read && covers(context.normalizedPath())
                ? KnownOn.of(context.request().getParam(KnownOn.PARAMETER), clock.instant())
                : KnownOn.NOW;
    }
}
