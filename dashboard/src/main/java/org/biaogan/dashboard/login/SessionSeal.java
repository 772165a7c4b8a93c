package org.biaogan.dashboard.login;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals a token into a cookie value and opens it again: AES-256-GCM, a fresh nonce each time. */
@Startup
@ApplicationScoped
class SessionSeal {

    private static final int SHORTEST_SECRET = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    /** Keeps this key apart from others derived from the same secret. */
    private static final byte[] PURPOSE = "biaogan session cookie 1".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SessionSeal(SessionConfig config) {
        String secret = config.secret();
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "biaogan.session.secret must have at least " + SHORTEST_SECRET + " characters");
        }
        this.key = derive(secret);
    }

    String seal(String token) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, token.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("The session could not be sealed"));
        byte[] both = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** The token, or nothing where the value was not sealed by us (or under another secret). */
    Optional<String> open(String value) {
        try {
            ByteBuffer both = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value));
            if (both.remaining() <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            byte[] sealed = new byte[both.remaining()];
            both.get(sealed);
            return crypt(Cipher.DECRYPT_MODE, nonce, sealed).map(text -> new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(PURPOSE);
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException tamperedWith) {
            return Optional.empty();
        }
    }

    private static SecretKey derive(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(PURPOSE), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
