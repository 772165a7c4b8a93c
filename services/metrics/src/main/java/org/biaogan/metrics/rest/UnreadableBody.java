package org.biaogan.metrics.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;

/** Tells the sender of unreadable JSON where it goes wrong: {@code [1].value}, or the line and column. */
@Provider
class UnreadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return required(context.proceed());
        } catch (JsonProcessingException e) {
            throw rejected(e);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException cause ? rejected(cause) : e;
        }
    }

    private static Object required(Object body) {
        if (body == null) {
            throw Rejected.malformed("body", "The request needs a body.");
        }
        return body;
    }

    private static Rejected rejected(JsonProcessingException e) {
        return Rejected.malformed(field(e), reason(e));
    }

    private static String field(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
                ? path(mapping.getPath())
                : "body";
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "There is no field '%s'.".formatted(unknown.getPropertyName());
        }
        if (e instanceof InvalidFormatException wrong && wrong.getTargetType().isEnum()) {
            return "'%s' is none of %s."
                    .formatted(wrong.getValue(), List.of(wrong.getTargetType().getEnumConstants()));
        }
        if (e instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
            return "The value cannot be read as %s."
                    .formatted(wrong.getTargetType().getSimpleName());
        }
        return e.getLocation() == null
                ? "The body is not readable JSON."
                : "The body is not readable JSON at line %d, column %d."
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }
}
