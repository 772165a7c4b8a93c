package org.biaogan.reports.template;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one way figures are written down to be frozen: fields in alphabetical order, no white space, plain decimals,
 * times with their offset. Equal figures give equal text and so the same fingerprint.
 */
public final class Canonical {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Canonical() {}

    public static FrozenFigures freeze(Object figures) {
        try {
            return FrozenFigures.of(MAPPER.writeValueAsString(figures));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Figures that cannot be written", e);
        }
    }

    public static <T> T thaw(FrozenFigures figures, Class<T> type) {
        try {
            return MAPPER.readValue(figures.json(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Frozen figures that cannot be read as " + type.getSimpleName(), e);
        }
    }
}
