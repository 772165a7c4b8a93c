package org.biaogan.dashboard.page;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.biaogan.dashboard.knowledge.Knowledge;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.visitor.Rights;
import org.biaogan.dashboard.visitor.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the frame for the request being answered. */
@ApplicationScoped
public class Frames {

    /** Where the CSRF filter puts the token of this request. */
    private static final String CSRF_TOKEN = "csrf_token";

    private final CurrentVertxRequest request;
    private final StaticFiles files;
    private final Knowledge knowledge;
    private final boolean demonstration;

    Frames(
            CurrentVertxRequest request,
            StaticFiles files,
            Knowledge knowledge,
            @ConfigProperty(name = "biaogan.demonstration", defaultValue = "false") boolean demonstration) {
        this.request = request;
        this.files = files;
        this.knowledge = knowledge;
        this.demonstration = demonstration;
    }

    /** The language of this request. */
    public Language language() {
        return Language.of(request.getCurrent());
    }

    /** The frame of a page in this section. */
    public Frame in(Section section) {
        RoutingContext context = request.getCurrent();
        Language language = Language.of(context);
        Optional<Visitor> visitor = Visitor.of(context);
        String token = Optional.ofNullable(context.<String>get(CSRF_TOKEN)).orElse("");
        return new Frame(
                language,
                section,
                otherLanguage(context, language),
                KnownText.of(knowledge.current(), local(context), language),
                visitor.map(Visitor::name).orElse(""),
                visitor.map(Visitor::rights).orElse(Rights.NONE),
                token,
                demonstration,
                files);
    }

    /** The same address in the other language; where it answers no GET, the beginning of the section it lies in. */
    private static String otherLanguage(RoutingContext context, Language language) {
        HttpMethod method = context.request().method();
        boolean repeatable = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        String here = repeatable
                ? local(context)
                : Section.around(context.normalizedPath()).map(Section::path).orElse("/");
        return Frame.inOtherLanguage(here, language);
    }

    /** What was asked for, so that a link to it leads to this very server: browsers take two slashes for another's name. */
    private static String local(RoutingContext context) {
        String path = context.normalizedPath().replace("\\", "%5C");
        String query = context.request().query();
        return query == null ? path : path + "?" + query;
    }
}
