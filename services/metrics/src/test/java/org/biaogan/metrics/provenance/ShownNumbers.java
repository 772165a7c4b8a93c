package org.biaogan.metrics.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.Api;

/** Every number that an answer shows, with the id that stands beside it. */
final class ShownNumbers {

    /** What is no figure: settings, versions, counts of months, years and rows, or of what depends on the day. */
    private static final Set<String> NO_FIGURES = Set.of(
            "decimals",
            "version",
            "months",
            "remainingMonths",
            "coverage",
            "years",
            "year",
            "of",
            "ofBoth",
            "count",
            "targets",
            "flagship",
            "id",
            "month",
            "revised",
            "newValues",
            "deeds",
            "GREEN",
            "YELLOW",
            "RED",
            "NOT_DUE",
            "LATE",
            "NO_DATA",
            "MET",
            "openProblems",
            "overdueProblems",
            "missingConditions",
            "confidence");

    /** What waits for approval or is a setting, under names that elsewhere are those of figures. */
    private static final Set<String> NOT_YET = Set.of("pendingValue", "percent");

    private final List<Shown> numbers = new ArrayList<>();
    private final List<String> withoutId = new ArrayList<>();

    /** @param path where in the answer it stands */
    record Shown(String path, String id, BigDecimal value) {}

    static ShownNumbers in(ValidatableResponse answer) {
        return in(answer, "");
    }

    /** Of one object within an answer. */
    static ShownNumbers in(ValidatableResponse answer, String object) {
        JsonPath json = answer.statusCode(200)
                .extract()
                .jsonPath()
                .using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        ShownNumbers shown = new ShownNumbers();
        shown.walk("", json.getMap(object));
        return shown;
    }

    /** Each id answers the very value it stands beside; no number is without one. */
    ShownNumbers assertResolved(Api api) {
        assertThat(withoutId).as("numbers without an id").isEmpty();
        assertThat(numbers).isNotEmpty().allSatisfy(shown -> {
            ValidatableResponse figure = api.get("/figures/" + shown.id()).statusCode(200);
            assertThat(exact(figure, "value")).as(shown.path()).isEqualByComparingTo(shown.value());
            assertThat(figure.extract().<String>path("formula.code")).isNotBlank();
        });
        return this;
    }

    List<Shown> numbers() {
        return List.copyOf(numbers);
    }

    Collection<String> paths() {
        return numbers.stream().map(Shown::path).toList();
    }

    private void walk(String path, Map<String, Object> object) {
        @SuppressWarnings("unchecked")
        Map<String, String> ids = (Map<String, String>) object.getOrDefault("figures", Map.of());
        object.forEach((field, value) -> {
            String at = path + "." + field;
            if (value instanceof Number) {
                if (isFigure(field, object)) {
                    number(at, ids.get(field), new BigDecimal(value.toString()));
                }
            } else if (!field.equals("figures")) {
                walkInto(at, value);
            }
        });
        assertThat(object.keySet()).as("fields at %s", path).containsAll(fields(ids));
    }

    /** But for those of a project's plan, which stand beside its standing. */
    private static Set<String> fields(Map<String, String> ids) {
        return ids.keySet().stream()
                .filter(field -> !field.startsWith("plan.") && !field.equals("totalInvestment"))
                .collect(Collectors.toSet());
    }

    /** A submission is a figure from its approval on. */
    private static boolean isFigure(String field, Map<String, Object> object) {
        boolean waits = object.containsKey("mayDecide") && !"APPROVED".equals(object.get("state"));
        return !NO_FIGURES.contains(field) && !NOT_YET.contains(field) && !(waits && field.equals("value"));
    }

    @SuppressWarnings("unchecked")
    private void walkInto(String path, Object value) {
        if (value instanceof Map<?, ?> object) {
            walk(path, (Map<String, Object>) object);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                walkInto(path + "[" + i + "]", items.get(i));
            }
        }
    }

    private void number(String path, String id, BigDecimal value) {
        if (id == null) {
            withoutId.add(path);
        } else {
            numbers.add(new Shown(path, id, value));
        }
    }

    private static BigDecimal exact(ValidatableResponse answer, String field) {
        return new BigDecimal(answer.extract()
                .jsonPath()
                .using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL))
                .getString(field));
    }
}
