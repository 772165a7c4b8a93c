package org.biaogan.metrics.idempotency;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.biaogan.metrics.rest.Digest;

/** A key means something only together with its caller and path. */
record PostKey(String caller, String path, String key) implements Serializable {

    /** A number for the lock that stands for this key while its request is under way. */
    long lock() {
        byte[] digest = Digest.sha256(String.join("\0", caller, path, key).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }
}
