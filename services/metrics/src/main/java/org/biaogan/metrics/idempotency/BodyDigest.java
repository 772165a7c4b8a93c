package org.biaogan.metrics.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** The digest of the bytes of the request's body, as they came. */
@RequestScoped
public class BodyDigest {

    private byte[] sha256 = new byte[0];

    byte[] sha256() {
        return sha256;
    }

    /** Set by whoever reads the body. */
    public void set(byte[] digest) {
        this.sha256 = digest;
    }
}
