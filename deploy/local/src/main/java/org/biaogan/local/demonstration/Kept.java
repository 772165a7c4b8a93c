package org.biaogan.local.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What earlier steps kept of their answers, by the names of those steps. */
record Kept(Map<String, String> answers) {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{#?([^}]+)}}");

    /** What stands for a number as a whole. */
    private static final Pattern NUMBER = Pattern.compile("\\{\\{#([^}]+)}}");

    /** The step with everything it refers to in its place. */
    Step resolve(Step step) {
        return new Step(step.name(), step.as(), step.manner(), resolve(step.path()), resolve(step.body()), step.keep());
    }

    private JsonNode resolve(JsonNode body) {
        if (body instanceof ObjectNode object) {
            ObjectNode resolved = JsonNodeFactory.instance.objectNode();
            object.fields().forEachRemaining(field -> resolved.set(field.getKey(), resolve(field.getValue())));
            return resolved;
        }
        if (body instanceof ArrayNode array) {
            ArrayNode resolved = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> resolved.add(resolve(item)));
            return resolved;
        }
        return body != null && body.isTextual() ? resolved(body.asText()) : body;
    }

    private JsonNode resolved(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches() && !answer(number.group(1)).isEmpty()
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(answer(number.group(1))))
                : JsonNodeFactory.instance.textNode(resolve(text));
    }

    private String resolve(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(answer(found.group(1))));
    }

    private String answer(String name) {
        if (!answers.containsKey(name)) {
            throw new IllegalStateException("Nothing was kept of step " + name);
        }
        return answers.get(name);
    }
}
