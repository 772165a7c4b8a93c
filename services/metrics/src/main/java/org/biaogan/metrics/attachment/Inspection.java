package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.biaogan.metrics.rest.RequestLoop;

/** Looks files through, two at once at most: an image of many pixels takes much memory while it is looked at. */
@ApplicationScoped
class Inspection {

    private static final int AT_ONCE = 2;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, task -> new Thread(task, "file-inspection"));

    /** What may be kept, back on the event loop; fails with 413 or 422 for what may not. */
    Uni<CheckedFile> look(String name, Path file, RequestLoop loop) {
        return loop.aside(() -> CheckedFile.of(name, file), workers);
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
