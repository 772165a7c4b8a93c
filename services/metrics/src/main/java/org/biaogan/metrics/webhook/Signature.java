package org.biaogan.metrics.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a subscriber who sends and when: HMAC-SHA256 over the seconds since 1970, a dot and the body. The time is
 * signed too, so that nobody can send an old message again as a new one.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** As the header has it: {@code t=1784512345,v1=5f…}. */
    static String of(String secret, Instant sentAt, String body) {
        long seconds = sentAt.getEpochSecond();
        return "t=%d,v1=%s".formatted(seconds, HexFormat.of().formatHex(mac(secret, seconds + "." + body)));
    }

    private static byte[] mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
