package org.biaogan.dashboard.visitor;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells who sent the request being answered. */
@ApplicationScoped
public class VisitorDesk {

    private final CurrentVertxRequest request;

    VisitorDesk(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The visitor, or nobody. */
    public Optional<Visitor> current() {
        return Visitor.of(request.getCurrent());
    }

    /** The visitor's rights; nobody has none. */
    public Rights rights() {
        return current().map(Visitor::rights).orElse(Rights.NONE);
    }
}
