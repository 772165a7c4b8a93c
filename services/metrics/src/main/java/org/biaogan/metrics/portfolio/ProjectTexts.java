package org.biaogan.metrics.portfolio;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.portfolio.ProjectChange.FieldText;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.table.Reason;

/** A project as the columns of a file would hold it, text by text. */
final class ProjectTexts {

    private ProjectTexts() {}

    /** What two descriptions of a project say differently; the reason of a change is none. */
    static List<FieldText> differences(NewProject before, NewProject after) {
        Map<String, String> was = of(before);
        Map<String, String> is = of(after);
        Set<String> fields = new LinkedHashSet<>(is.keySet());
        fields.addAll(was.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .map(field -> new FieldText(field, was.get(field), is.get(field)))
                .toList();
    }

    private static Map<String, String> of(NewProject project) {
        Map<String, String> texts = new LinkedHashMap<>();
        project.said().forEach((field, value) -> {
            if (!(value instanceof List<?>) && !field.equals("reason")) {
                texts.put(field, text(value));
            }
        });
        if (project.themes() != null && !project.themes().isEmpty()) {
            texts.put("themes", project.themes().stream().collect(Collectors.joining(";")));
        }
        project.plansOrNone().forEach(plan -> {
            put(texts, "plan." + plan.year(), plan.investment());
            put(texts, "goal." + plan.year(), plan.goal());
        });
        project.compositionOrNone().forEach(part -> put(texts, "funding." + part.source(), part.amount()));
        return texts;
    }

    private static void put(Map<String, String> texts, String field, Object value) {
        if (value != null) {
            texts.put(field, text(value));
        }
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : Reason.legible(value.toString());
    }
}
