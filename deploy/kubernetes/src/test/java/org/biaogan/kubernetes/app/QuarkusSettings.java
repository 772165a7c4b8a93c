package org.biaogan.kubernetes.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The settings that Quarkus and its extensions know, from the lists that their jars carry. */
public final class QuarkusSettings {

    private static final String LIST = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final List<Known> ALL = load();

    private QuarkusSettings() {}

    /**
     * A setting of Quarkus.
     *
     * @param atRunTime whether a running app heeds it; the others are decided by the build
     */
    public record Known(String extension, String key, String variable, boolean atRunTime) {}

    /** What an environment variable of this name would set. */
    public static Optional<Known> setBy(String variable) {
        return ALL.stream().filter(known -> known.variable().equals(variable)).findFirst();
    }

    private static List<Known> load() {
        List<Known> all = new ArrayList<>();
        try {
            ObjectMapper json = new ObjectMapper();
            for (URL url :
                    Collections.list(QuarkusSettings.class.getClassLoader().getResources(LIST))) {
                try (InputStream list = url.openStream()) {
                    for (JsonNode root : json.readTree(list).path("configRoots")) {
                        add(all, root.at("/extension/artifactId").asText(), root.path("items"));
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    private static void add(List<Known> all, String extension, JsonNode items) {
        for (JsonNode item : items) {
            if (item.path("path").has("environmentVariable")) {
                all.add(new Known(
                        extension,
                        item.at("/path/property").asText(),
                        item.at("/path/environmentVariable").asText(),
                        item.path("phase").asText().equals("RUN_TIME")));
            }
            add(all, extension, item.path("items"));
        }
    }
}
