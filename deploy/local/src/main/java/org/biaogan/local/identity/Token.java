package org.biaogan.local.identity;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A bearer token (令牌) of a local demonstration user, signed with the key of this checkout.
 *
 * <p>Needs nothing but the JDK, because {@code deploy/local/token} runs this very file as a source program; the
 * launcher uses the same class, so that there is one way to make the key and one way to sign.
 */
public final class Token {

    /** Long enough for a week's work with a script, short enough to be forgotten. */
    static final Duration VALIDITY = Duration.ofDays(7);

    private static final String UNIT_CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "viewer", "演示查看员",
            "editor", "演示填报员",
            "approver", "演示审核员",
            "supervisor", "演示督查员",
            "admin", "演示管理员"));

    private static final String USAGE = """
            Usage: deploy/local/token ROLE [UNIT...]

            Prints a bearer token of a local demonstration user as the last line of standard output.
            It is valid for 7 days and signed with the key in deploy/local/.state/.

              ROLE   viewer, editor, approver, supervisor or admin
              UNIT   code of a unit that an editor or approver answers for; others need none

            Example: curl -H "Authorization: Bearer $(deploy/local/token admin)" http://localhost:8081/api/v1/units
            """;

    private Token() {}

    /** Arguments: the folder of the key, then role and units as in the usage. */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length)));
    }

    private static int run(Path keyFolder, List<String> words) throws IOException {
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(USAGE);
            return 0;
        }
        String mistake = mistakeIn(words);
        if (mistake != null) {
            System.err.println(mistake + " Try: deploy/local/token --help");
            return 2;
        }
        String role = words.get(0);
        List<String> units = words.subList(1, words.size());
        if (units.isEmpty() && (role.equals("editor") || role.equals("approver"))) {
            System.err.println("Without a unit this " + role + " may read everything and change nothing.");
        }
        try {
            System.out.println(issue(SigningKey.keptIn(keyFolder), role, units, Instant.now()));
            return 0;
        } catch (IOException unusable) {
            System.err.println("The signing key in " + keyFolder + " cannot be used: " + unusable);
            return 1;
        }
    }

    private static String mistakeIn(List<String> words) {
        if (words.isEmpty()) {
            return "Which role? One of " + String.join(", ", NAMES.keySet()) + ".";
        }
        if (!NAMES.containsKey(words.get(0))) {
            return "Unknown role '" + words.get(0) + "': it is one of " + String.join(", ", NAMES.keySet()) + ".";
        }
        return words.stream()
                .skip(1)
                .filter(unit -> !unit.matches(UNIT_CODE))
                .findFirst()
                .map(unit -> "'" + unit + "' is not a unit's code (letters, digits, '.', '_' and '-').")
                .orElse(null);
    }

    /** The signed token (RS256) of the demonstration user who has this role and answers for these units. */
    public static String issue(SigningKey key, String role, List<String> units, Instant now) {
        String claims = "{\"iss\":\"https://biaogan.local\",\"aud\":\"biaogan\",\"sub\":\"local-%s\",".formatted(role)
                + "\"upn\":\"%s\",\"preferred_username\":\"%s\",\"name\":\"%s\",\"groups\":[\"%s\"],"
                        .formatted(role, role, NAMES.get(role), role)
                + "\"units\":[%s],".formatted(quoted(units))
                + "\"iat\":%d,\"exp\":%d}"
                        .formatted(now.getEpochSecond(), now.plus(VALIDITY).getEpochSecond());
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"local\"}") + "." + base64(claims);
        return signed + "." + key.sign(signed);
    }

    private static String quoted(List<String> codes) {
        return codes.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","));
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The RSA key that belongs to this checkout (签名密钥): made at first need, readable by its owner only. */
    public static final class SigningKey {

        private static final String FILE = "signing-key.pem";

        private final Path file;
        private final RSAPrivateCrtKey secret;

        private SigningKey(Path file, RSAPrivateCrtKey secret) {
            this.file = file;
            this.secret = secret;
        }

        /** The key kept in this folder; made there if there is none, whoever comes first. */
        public static SigningKey keptIn(Path folder) throws IOException {
            Path file = folder.resolve(FILE);
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                makeOnce(folder, file);
            }
            try {
                return new SigningKey(file, read(file));
            } catch (GeneralSecurityException | IllegalArgumentException damaged) {
                throw new IOException(file + " is not an RSA private key in PKCS#8; remove it to have a new one made");
            }
        }

        /** Where the private key lies, for the application that signs with it. */
        public Path file() {
            return file;
        }

        /** The public half as the applications take it: base64 of its X.509 form, in one line. */
        public String publicKey() {
            try {
                PublicKey open = KeyFactory.getInstance("RSA")
                        .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
                return Base64.getEncoder().encodeToString(open.getEncoded());
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has RSA", impossible);
            }
        }

        private String sign(String text) {
            try {
                Signature signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(secret);
                signature.update(text.getBytes(StandardCharsets.US_ASCII));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has RS256", impossible);
            }
        }

        private static void makeOnce(Path folder, Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(FILE + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var alone = channel.lock()) {
                if (alone.isValid() && Files.notExists(file)) {
                    Path draft = Files.createTempFile(
                            folder,
                            FILE,
                            ".new",
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                    Files.writeString(draft, newPem());
                    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }

        private static String newPem() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
                String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
                return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has RSA", impossible);
            }
        }

        private static RSAPrivateCrtKey read(Path file) throws IOException, GeneralSecurityException {
            String base64 = Arrays.stream(Files.readString(file).split("\n"))
                    .filter(line -> !line.startsWith("-----"))
                    .collect(Collectors.joining());
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64)));
        }
    }
}
