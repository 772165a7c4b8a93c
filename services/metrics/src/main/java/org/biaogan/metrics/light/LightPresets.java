package org.biaogan.metrics.light;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published light rules that ship with the product. */
@ApplicationScoped
public class LightPresets {

    private static final String FILE = "/light-presets.json";

    private final List<LightPreset> all;

    LightPresets(ObjectMapper json) {
        try (InputStream file = LightPresets.class.getResourceAsStream(FILE)) {
            this.all = json.readValue(file, new TypeReference<List<LightPreset>>() {}).stream()
                    .map(LightPreset::judged)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<LightPreset> all() {
        return all;
    }
}
