package org.biaogan.dashboard.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of a project's description (项目登记项): how it is typed, and as what the service wants it. */
public enum ProjectField {
    CODE("code", Kind.TEXT),
    NAME("name", Kind.TEXT),
    NAME_EN("nameEn", Kind.TEXT),
    UNIT("unit", Kind.UNIT),
    RESPONSIBLE_UNIT("responsibleUnit", Kind.UNIT),
    LEADER("leader", Kind.OFFICIAL),
    HANDLER("handler", Kind.OFFICIAL),
    OWNER("owner", Kind.TEXT),
    OWNER_CODE("ownerCode", Kind.TEXT),
    SECTOR("sector", Kind.TEXT),
    CHAIN_LINK("chainLink", Kind.TEXT),
    THEMES("themes", Kind.WORDS),
    CATEGORY("category", Kind.TEXT),
    NATURE("nature", Kind.NATURE),
    LEVEL("level", Kind.LEVEL),
    FLAGSHIP("flagship", Kind.FLAG),
    APPROVAL_CODE("approvalCode", Kind.TEXT),
    ADDRESS("address", Kind.TEXT),
    LONGITUDE("longitude", Kind.NUMBER),
    LATITUDE("latitude", Kind.NUMBER),
    SUMMARY("summary", Kind.TEXT),
    MONEY_UNIT("moneyUnit", Kind.TEXT),
    TOTAL_INVESTMENT("totalInvestment", Kind.NUMBER),
    PLANNED_START("plannedStart", Kind.DAY),
    PLANNED_COMPLETION("plannedCompletion", Kind.DAY),
    PLANNED_PRODUCTION("plannedProduction", Kind.DAY),
    COMPOSITION("composition", Kind.LINES),
    PLANS("plans", Kind.LINES),
    REASON("reason", Kind.TEXT);

    /** How a field is typed. */
    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        FLAG,
        WORDS,
        LINES,
        UNIT,
        OFFICIAL,
        NATURE,
        LEVEL
    }

    private static final String BETWEEN = "\\s*[|｜]\\s*";

    private final String word;
    private final Kind kind;

    ProjectField(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** As it is called in JSON and in the form. */
    String word() {
        return word;
    }

    Kind kind() {
        return kind;
    }

    /** As the service wants it; what cannot be read goes as it was typed, so that the service says what is wrong with it. */
    Object value(String typed) {
        if (typed == null) {
            return null;
        }
        return switch (kind) {
            case NUMBER -> number(typed);
            case FLAG -> Boolean.valueOf(typed);
            case WORDS -> List.of(typed.split("[\\s,，、]+"));
            case LINES ->
                typed.lines().filter(line -> !line.isBlank()).map(this::line).toList();
            default -> typed;
        };
    }

    /** As it is typed, of what the service says. */
    String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List<?> list
                ? list.stream().map(this::item).collect(Collectors.joining(kind == Kind.LINES ? "\n" : " "))
                : item(value);
    }

    private String item(Object one) {
        if (one instanceof Map<?, ?> parts) {
            return Stream.of(keys())
                    .map(key -> parts.get(key) == null ? "" : item(parts.get(key)))
                    .collect(Collectors.joining(" | "))
                    .replaceAll("( \\| )+$", "");
        }
        return one instanceof Number ? new BigDecimal(one.toString()).toPlainString() : String.valueOf(one);
    }

    private String[] keys() {
        return this == PLANS
                ? new String[] {"year", "investment", "goal", "goalEn"}
                : new String[] {"source", "amount"};
    }

    private Map<String, Object> line(String line) {
        List<String> parts = new ArrayList<>(List.of(line.strip().split(BETWEEN, -1)));
        Map<String, Object> item = new LinkedHashMap<>();
        String[] keys = keys();
        for (int i = 0; i < keys.length && i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                item.put(keys[i], keys[i].matches("year|investment|amount") ? number(parts.get(i)) : parts.get(i));
            }
        }
        return item;
    }

    private static Object number(String typed) {
        try {
            return new BigDecimal(typed);
        } catch (NumberFormatException none) {
            return typed;
        }
    }
}
