package org.biaogan.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that encrypts the dashboard's session cookie; kept, so that a restart logs nobody out. */
public record SessionSecret(String value) {

    /** The secret kept in this folder, made there at first need. */
    public static SessionSecret keptIn(Path folder) throws IOException {
        Path file = folder.resolve("session-secret");
        try {
            return new SessionSecret(Files.readString(file).strip());
        } catch (NoSuchFileException first) {
            Files.createDirectories(folder);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path draft = Files.createTempFile(folder, "session-secret", ".new", ownerOnly);
            SessionSecret secret = new SessionSecret(random());
            Files.writeString(draft, secret.value + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        }
    }

    /** 256 random bits in letters and digits that no shell, URL or SQL literal minds. */
    public static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
