package org.biaogan.metrics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Optional;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.idempotency.BodyDigest;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.SentTable;

/** Receives the files that callers send, of those who may record observations at all. */
@ApplicationScoped
class Reception {

    private final Caller caller;
    private final BodyDigest digest;

    Reception(Caller caller, BodyDigest digest) {
        this.caller = caller;
        this.digest = digest;
    }

    /** Puts a file aside. Blocks. */
    ImportOrder receive(InputStream body, Optional<String> name, String type, ColumnMapping mapping, boolean dryRun) {
        if (!caller.writesObservations()) {
            throw Rejected.forbidden("Only editors, approvers, administrators and publishing machines import files.");
        }
        SentTable sent = SentTable.receive(body, name, type, mapping);
        digest.set(sent.fingerprint());
        return new ImportOrder(sent, caller.name(), dryRun);
    }
}
