package org.biaogan.metrics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.idempotency.BodyDigest;
import org.biaogan.metrics.rest.Rejected;

/** Receives the files that callers send, of those who may record observations at all. */
@ApplicationScoped
class Reception {

    private final Caller caller;
    private final BodyDigest digest;

    Reception(Caller caller, BodyDigest digest) {
        this.caller = caller;
        this.digest = digest;
    }

    /**
     * Puts a file aside. The key of an idempotent request stands for the file's bytes: what a form wraps around them
     * differs from one sending to the next. Blocks.
     */
    ImportOrder receive(InputStream body, Optional<String> name, Optional<Charset> charset, boolean dryRun) {
        if (!caller.writesObservations()) {
            throw Rejected.forbidden("Only editors, approvers, administrators and publishing machines import files.");
        }
        SentFile file = SentFile.receive(body);
        digest.set(file.sha256());
        return new ImportOrder(file, caller.name(), name, charset, dryRun);
    }
}
