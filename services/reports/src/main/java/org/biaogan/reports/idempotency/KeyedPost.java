package org.biaogan.reports.idempotency;

import java.io.Serializable;
import org.biaogan.reports.rest.Problem;
import org.biaogan.reports.rest.Sha256;

/** A POST as far as repeating it goes: who sent it where with which key, and the fingerprint of its body's bytes. */
public record KeyedPost(String caller, String path, String key, String bodySha256) {

    private static final int LONGEST_KEY = 255;

    /** Without a key the request is simply done; a key of another shape is refused with 400. */
    public static KeyedPost of(String caller, String path, String key, byte[] body) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Problem.malformed("Idempotency-Key", "Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
        }
        return new KeyedPost(caller, path, key, Sha256.of(body));
    }

    boolean isKeyed() {
        return key != null;
    }

    Slot slot() {
        return new Slot(caller, path, key);
    }

    /** What one remembered answer is filed under. */
    record Slot(String caller, String path, String key) implements Serializable {

        /** For PostgreSQL's advisory locks: 64 bits, equal for equal slots on every replica. */
        long lockNumber() {
            String digest = Sha256.of(caller + '\n' + path + '\n' + key);
            return Long.parseUnsignedLong(digest.substring(0, 16), 16);
        }
    }
}
