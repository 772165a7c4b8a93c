package org.biaogan.local.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is written down about the demonstration zone, as read from the resource files. */
record Catalogue(
        JsonNode units,
        JsonNode peerGroups,
        JsonNode themes,
        JsonNode officials,
        JsonNode indicators,
        Map<String, Indicator> indicatorByCode,
        List<SeriesPlan> series,
        Life life,
        List<ProjectPlan> projects,
        JsonNode dispatch) {

    private static final ObjectMapper YAML = new YAMLMapper();

    static Catalogue read() {
        JsonNode zone = tree("zone");
        JsonNode indicators = tree("indicators");
        Map<String, Indicator> byCode = new LinkedHashMap<>();
        for (JsonNode entry : indicators) {
            Indicator indicator = YAML.convertValue(entry, Indicator.class);
            byCode.put(indicator.code(), indicator);
        }
        return new Catalogue(
                zone.get("units"),
                zone.get("peerGroups"),
                zone.get("themes"),
                zone.get("officials"),
                indicators,
                byCode,
                YAML.convertValue(tree("series"), new TypeReference<>() {}),
                YAML.convertValue(tree("life"), Life.class),
                YAML.convertValue(tree("projects"), new TypeReference<>() {}),
                tree("dispatch"));
    }

    /** The unit above all others. */
    String root() {
        return units.get(0).get("code").asText();
    }

    /** Whether a unit is another zone, to compare with. */
    boolean isExternal(String code) {
        for (JsonNode unit : units) {
            if (unit.get("code").asText().equals(code)) {
                return unit.path("external").asBoolean();
            }
        }
        return false;
    }

    /** The unit whose editors' entries wait for approval. */
    String approvalRequired() {
        for (JsonNode unit : units) {
            if (unit.path("approvalRequired").asBoolean()) {
                return unit.get("code").asText();
            }
        }
        throw new IllegalStateException("No unit of the demonstration asks for approval");
    }

    private static JsonNode tree(String name) {
        try (InputStream file = Catalogue.class.getResourceAsStream("/demonstration/" + name + ".yaml")) {
            return YAML.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
