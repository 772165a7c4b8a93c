package org.biaogan.metrics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.idempotency.BodyDigest;
import org.biaogan.metrics.rest.Digest;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.NamedCharset;
import org.biaogan.metrics.table.SentFile;

/** Receives the files that callers send, of those who may record observations at all. */
@ApplicationScoped
class Reception {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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
    ImportOrder receive(InputStream body, Optional<String> name, String type, ColumnMapping mapping, boolean dryRun) {
        Optional<Charset> charset = NamedCharset.of(type);
        if (!caller.writesObservations()) {
            throw Rejected.forbidden("Only editors, approvers, administrators and publishing machines import files.");
        }
        SentFile file = SentFile.receive(body);
        digest.set(fingerprint(file, mapping));
        return new ImportOrder(file, caller.name(), name, charset, isWorkbook(type), mapping, dryRun);
    }

    /** The same bytes under another mapping are another request. */
    private static byte[] fingerprint(SentFile file, ColumnMapping mapping) {
        return mapping.isEmpty()
                ? file.sha256()
                : Digest.sha256((HexFormat.of().formatHex(file.sha256()) + mapping).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWorkbook(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(XLSX);
    }
}
