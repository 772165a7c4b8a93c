package org.biaogan.reports.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads a body that is JSON of the fields there are; where it is not, 400 says where. */
public final class JsonBody {

    private JsonBody() {}

    public static <T> T read(ObjectMapper mapper, byte[] body, Class<T> type) {
        try {
            T value = body == null || body.length == 0
                    ? null
                    : reader(mapper, type).readValue(body);
            if (value == null) {
                throw Problem.malformed("", "The body is missing; a JSON object is expected");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw Problem.malformed(path(e), "There is no field '%s'".formatted(e.getPropertyName()));
        } catch (JsonMappingException e) {
            throw Problem.malformed(path(e), "The body is not what is expected: " + e.getOriginalMessage());
        } catch (JsonParseException e) {
            throw Problem.malformed(
                    "",
                    "The body is not JSON: line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A misspelt field would be lost in silence; only what other services answer may have more than is known here. */
    private static ObjectReader reader(ObjectMapper mapper, Class<?> type) {
        return mapper.readerFor(type).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
