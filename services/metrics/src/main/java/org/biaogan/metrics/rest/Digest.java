package org.biaogan.metrics.rest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform must have. */
public final class Digest {

    private Digest() {}

    public static byte[] sha256(byte[] content) {
        return newSha256().digest(content);
    }

    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first 128 bits, enough to tell two answers apart. */
    public static String shortHex(byte[] content) {
        return HexFormat.of().formatHex(sha256(content), 0, 16);
    }
}
