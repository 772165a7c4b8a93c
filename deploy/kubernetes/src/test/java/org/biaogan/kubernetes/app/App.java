package org.biaogan.kubernetes.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One of the three applications, as its sources describe it. */
public enum App {
    METRICS("services/metrics"),
    REPORTS("services/reports"),
    DASHBOARD("dashboard");

    /** The checkout's root, seen from this module's folder, in which its tests run. */
    public static final Path CHECKOUT = Path.of("..", "..");

    private static final Pattern PROFILES = Pattern.compile("%([a-z,]+)\\.(.+)");

    private static final Pattern METER = Pattern.compile(
            "(?:\\.(?:counter|timer|gauge|summary)|(?:Counter|Timer|Gauge|DistributionSummary)\\.builder)"
                    + "\\(\\s*\"(biaogan\\.[a-z.]+)\"");

    private final Path folder;
    private final Properties properties;

    App(String folder) {
        this.folder = Path.of("..", "..").resolve(folder);
        this.properties = load(this.folder.resolve("src/main/resources/application.properties"));
    }

    /** The name of its Deployment, Service and image. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A property as it is in this profile. */
    public Optional<String> property(String profile, String key) {
        for (String written : properties.stringPropertyNames()) {
            var parts = PROFILES.matcher(written);
            if (parts.matches()
                    && parts.group(2).equals(key)
                    && List.of(parts.group(1).split(",")).contains(profile)) {
                return Optional.of(properties.getProperty(written));
            }
        }
        return Optional.ofNullable(properties.getProperty(key));
    }

    /** The settings of its own (biaogan.…): those its classes map, and those its properties define. */
    public List<Setting> settings() {
        return SettingsReader.read(folder.resolve("src/main/java"));
    }

    /** Every key of its own that its classes or its properties name, without the profile. */
    public TreeSet<String> ownKeys() {
        TreeSet<String> keys = new TreeSet<>();
        settings().stream()
                .map(Setting::key)
                .filter(key -> key.startsWith("biaogan."))
                .forEach(keys::add);
        for (String written : properties.stringPropertyNames()) {
            var parts = PROFILES.matcher(written);
            String key = parts.matches() ? parts.group(2) : written;
            if (key.startsWith("biaogan.") && keys.stream().noneMatch(known -> Setting.covers(known, key))) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** The meters of its own: what its classes name to a meter registry. */
    public TreeSet<String> meters() {
        TreeSet<String> names = new TreeSet<>();
        try (var files = Files.walk(folder.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(App::read)
                    .map(METER::matcher)
                    .forEach(found -> found.results().forEach(name -> names.add(name.group(1))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }

    /** Whether its pom asks for this Quarkus extension, itself or by one that needs it. */
    public boolean uses(String extension) {
        String asked =
                switch (extension) {
                    case "quarkus-core", "quarkus-vertx-http" -> "quarkus-smallrye-health";
                    case "quarkus-agroal", "quarkus-datasource" -> "quarkus-jdbc-postgresql";
                    case "quarkus-reactive-datasource" -> "quarkus-reactive-pg-client";
                    default -> extension;
                };
        return text("pom.xml").contains("<artifactId>" + asked + "</artifactId>");
    }

    /** Its Flyway migrations, where it has a schema. */
    public Path migrations() {
        return folder.resolve("src/main/resources/db/migration");
    }

    /** How many of them there are. */
    public int migrationCount() throws IOException {
        try (var files = Files.list(migrations())) {
            return (int) files.filter(file -> file.toString().endsWith(".sql")).count();
        }
    }

    /** The version that all apps carry. */
    public static String version() {
        var version = Pattern.compile("<artifactId>biaogan</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(read(CHECKOUT.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("the parent pom names no version");
        }
        return version.group(1);
    }

    private String text(String file) {
        return read(folder.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
