package org.biaogan.metrics.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.biaogan.metrics.access.Caller;
import org.biaogan.metrics.access.Role;
import org.biaogan.metrics.idempotency.BodyDigest;
import org.biaogan.metrics.rest.Digest;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.table.ColumnMapping;
import org.biaogan.metrics.table.SentTable;

/** Receives files of projects, of those who may keep projects at all. */
@ApplicationScoped
class PortfolioReception {

    private final Caller caller;
    private final BodyDigest digest;

    PortfolioReception(Caller caller, BodyDigest digest) {
        this.caller = caller;
        this.digest = digest;
    }

    /** Puts a file aside. Blocks. */
    PortfolioOrder receive(InputStream body, Optional<String> name, String type, PortfolioParameters said) {
        PortfolioFormat format = said.format();
        ColumnMapping mapping = said.mapping(format);
        boolean dryRun = said.dryRun();
        if (!caller.is(Role.ADMIN) && !caller.is(Role.EDITOR) && !caller.is(Role.APPROVER)) {
            throw Rejected.forbidden("Only editors, approvers and administrators import projects.");
        }
        SentTable sent = SentTable.receive(body, name, type, mapping);
        digest.set(fingerprint(sent, format));
        return new PortfolioOrder(sent, format, caller.name(), dryRun);
    }

    /** The same file with its dates read otherwise is another request. */
    private static byte[] fingerprint(SentTable sent, PortfolioFormat format) {
        return format.order()
                .map(order -> Digest.sha256(
                        (HexFormat.of().formatHex(sent.fingerprint()) + order).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(sent::fingerprint);
    }
}
