package org.biaogan.reports.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads a body that is JSON; where it is not, 400 says where. */
public final class JsonBody {

    private JsonBody() {}

    public static <T> T read(ObjectMapper mapper, byte[] body, Class<T> type) {
        try {
            T value = body == null || body.length == 0 ? null : mapper.readValue(body, type);
            if (value == null) {
                throw Problem.malformed("", "The body is missing; a JSON object is expected");
            }
            return value;
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

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
