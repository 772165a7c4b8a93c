package org.biaogan.kubernetes.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.util.ModelMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads a manifest as two typed models, since each misses what the other finds: fabric8 refuses fields it does not
 * know and values of the wrong type, the official Java client refuses what lacks a required field.
 */
public final class ManifestReader {

    private static final KubernetesSerialization KINDS = new KubernetesSerialization();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** fabric8's models keep unknown fields aside; without that drawer an unknown field is a failure. */
    private static final ObjectMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new NoDrawerForUnknownFields())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private ManifestReader() {}

    /** Every document of a YAML stream. */
    static List<HasMetadata> readAll(String yaml) {
        try (YAMLParser parser = (YAMLParser) YAML.getFactory().createParser(yaml);
                MappingIterator<JsonNode> documents =
                        YAML.readerFor(JsonNode.class).readValues(parser)) {
            return documents.readAll().stream().map(ManifestReader::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * One document.
     *
     * @throws UnreadableManifest where a field is unknown, of the wrong type or missing, or the kind is unknown
     */
    public static HasMetadata read(String yaml) {
        return readAll(yaml).get(0);
    }

    private static HasMetadata read(JsonNode document) {
        String apiVersion = document.path("apiVersion").asText();
        String kind = document.path("kind").asText();
        String name = kind + " " + document.path("metadata").path("name").asText();
        try {
            refuseWhatLacksARequiredField(document, apiVersion, kind);
            return (HasMetadata) STRICT.treeToValue(document, KINDS.getRegisteredKubernetesResource(apiVersion, kind));
        } catch (JsonProcessingException | RuntimeException failure) {
            throw new UnreadableManifest(name + ": " + failure.getMessage(), failure);
        }
    }

    private static void refuseWhatLacksARequiredField(JsonNode document, String apiVersion, String kind) {
        Class<?> type = ModelMapper.getApiTypeClass(apiVersion, kind);
        if (type == null) {
            throw new IllegalArgumentException("unknown kind " + apiVersion + "/" + kind);
        }
        JSON.deserialize(document.toString(), type);
    }

    private static final class NoDrawerForUnknownFields extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(com.fasterxml.jackson.databind.introspect.Annotated annotated) {
            return annotated instanceof AnnotatedMember ? Boolean.FALSE : null;
        }
    }

    /** A manifest that a cluster would refuse, or worse, quietly read otherwise. */
    public static final class UnreadableManifest extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableManifest(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
