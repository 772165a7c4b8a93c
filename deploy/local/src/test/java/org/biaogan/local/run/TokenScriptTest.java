package org.biaogan.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.biaogan.local.identity.Token.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/local/token} in a copy of the folder, so that its key is made anew. */
class TokenScriptTest {

    private static final String SOURCE = "src/main/java/org/biaogan/local/identity/Token.java";

    @TempDir
    private Path place;

    private Path local;

    @BeforeEach
    void copyTheFolder() throws Exception {
        local = place.resolve("标杆 with spaces/deploy/local");
        Files.createDirectories(local.resolve(SOURCE).getParent());
        for (String file : List.of("token", "java.sh", SOURCE)) {
            Files.copy(Path.of(file), local.resolve(file));
        }
        Files.setPosixFilePermissions(local.resolve("token"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theLastLineIsATokenSignedWithTheCheckoutsKey() throws Exception {
        Shell answer = token("approver", "PARK-1", "PARK-2");

        JsonNode claims = verified(answer.lastLine());
        assertThat(claims.get("iss").asText()).isEqualTo("https://biaogan.local");
        assertThat(claims.get("aud").asText()).isEqualTo("biaogan");
        assertThat(claims.get("groups")).hasToString("[\"approver\"]");
        assertThat(claims.get("units")).hasToString("[\"PARK-1\",\"PARK-2\"]");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isGreaterThanOrEqualTo(12 * 3600);
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void theKeyIsTheOwnersOnlyAndIsKept() throws Exception {
        verified(token("admin").lastLine());
        verified(token("viewer").lastLine());

        assertThat(Files.getPosixFilePermissions(local.resolve(".state/signing-key.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void firstTokensMadeAtTheSameTimeShareOneKey() throws Exception {
        List<CompletableFuture<Shell>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return token("admin");
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                }))
                .limit(4)
                .toList();

        for (CompletableFuture<Shell> answer : answers) {
            verified(answer.get().lastLine());
        }
    }

    @Test
    void worksThroughASymbolicLinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("my token"), local.resolve("token"));

        verified(Shell.run(place, Map.of("LC_ALL", "C"), link.toString(), "admin")
                .lastLine());
    }

    @Test
    void anEditorWithoutAUnitIsWarnedAboutOnTheOtherStream() throws Exception {
        Shell answer = token("editor");

        verified(answer.lastLine());
        assertThat(answer.err()).contains("Without a unit");
    }

    @Test
    void anUnknownRoleIsNamedAndExitsWithTwo() throws Exception {
        Shell answer = token("boss");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("'boss'").contains("supervisor");
    }

    @Test
    void helpNamesTheRoles() throws Exception {
        assertThat(token("--help").out()).contains("viewer, editor, approver, supervisor or admin");
    }

    private Shell token(String... words) throws Exception {
        String[] all = Stream.concat(Stream.of(local.resolve("token").toString()), Stream.of(words))
                .toArray(String[]::new);
        return Shell.run(place, Map.of(), all);
    }

    private JsonNode verified(String token) throws Exception {
        String[] parts = token.split("\\.");
        byte[] key = Base64.getDecoder()
                .decode(SigningKey.keptIn(local.resolve(".state")).publicKey());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
    }
}
