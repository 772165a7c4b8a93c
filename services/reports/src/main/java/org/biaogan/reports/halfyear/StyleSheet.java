package org.biaogan.reports.halfyear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet inside a document, and the policy that lets a browser apply this one and nothing else. */
record StyleSheet(String text, String policy) {

    static StyleSheet ofVersion(int version) {
        String text = read("/half-year-analysis/" + version + "/style.css");
        return new StyleSheet(text, "default-src 'none'; style-src 'sha256-" + hash(text) + "'");
    }

    private static String read(String resource) {
        try (InputStream bytes = StyleSheet.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
