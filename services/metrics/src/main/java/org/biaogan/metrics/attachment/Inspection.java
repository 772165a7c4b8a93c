package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.RequestLoop;

/** Looks files through, two at once at most: an image of many pixels takes much memory while it is looked at. */
@ApplicationScoped
class Inspection {

    static final int AT_ONCE = 2;

    /** Files wait where the upload was put, not in memory, yet whoever sent them waits too. */
    static final int MOST_WAITING = 64;

    final ExecutorService workers = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            task -> new Thread(task, "file-inspection"));

    /** What may be kept, back on the event loop; fails with 413 or 422 for what may not, with 409 where many wait. */
    Uni<CheckedFile> look(String name, Path file, RequestLoop loop) {
        return loop.aside(() -> CheckedFile.of(name, file), workers)
                .onFailure(RejectedExecutionException.class)
                .transform(full -> Rejected.conflictingForNow("file", "BUSY", "Many files wait to be looked through."));
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
