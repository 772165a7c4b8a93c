package org.biaogan.metrics.rest;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The event loop's view of the request at hand. A database session lives there and nowhere else, a file must be read
 * anywhere but there: this is the bridge between the two.
 */
public final class RequestLoop {

    private final Context context;

    private RequestLoop(Context context) {
        this.context = context;
    }

    /** The one of the request that the calling thread works for. */
    public static RequestLoop current() {
        return new RequestLoop(Vertx.currentContext());
    }

    /** Whatever is chained to this happens on the event loop. */
    public Uni<Void> enter() {
        return Uni.createFrom().voidItem().emitOn(this::run);
    }

    /** Lets a worker do what blocks, and goes on with the result on the event loop. */
    public <T> Uni<T> aside(Supplier<T> blocking) {
        return aside(blocking, Infrastructure.getDefaultWorkerPool());
    }

    /** The same with workers of their own, for what must not take all of the others. */
    public <T> Uni<T> aside(Supplier<T> blocking, Executor workers) {
        return Uni.createFrom().item(blocking).runSubscriptionOn(workers).emitOn(this::run);
    }

    private void run(Runnable work) {
        context.runOnContext(nothing -> work.run());
    }
}
