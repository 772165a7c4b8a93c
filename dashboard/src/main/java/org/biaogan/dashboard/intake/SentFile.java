package org.biaogan.dashboard.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A file as it came from a visitor. The dashboard keeps nothing between two requests and has several replicas, so that a
 * small file travels along in the form from the preview to its confirmation; a larger one is chosen once more.
 */
public record SentFile(String name, byte[] bytes) {

    /** Larger ones go to the service itself. */
    public static final int MOST = 8 << 20;

    private static final int TRAVELS = 1 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** From what {@link #travelling} gave; null where that is nothing of the kind. */
    public static SentFile returned(String name, String content) {
        try {
            return content == null || content.isEmpty()
                    ? null
                    : new SentFile(
                            name == null ? "" : name, Base64.getUrlDecoder().decode(content));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** The content as the form carries it; null where it is too large for that. */
    public String travelling() {
        return bytes.length <= TRAVELS ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) : null;
    }

    /** Whether it is an archive, as workbooks are; whether it can be read, the service says. */
    public boolean isWorkbook() {
        return bytes.length >= ZIP.length && java.util.Arrays.equals(java.util.Arrays.copyOf(bytes, ZIP.length), ZIP);
    }

    /** Tells whether it is the very file that was looked at. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
