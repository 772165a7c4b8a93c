package org.biaogan.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import java.util.Map;

/** What a label selector picks: an empty one everything. */
public record Selection(LabelSelector selector) {

    public static Selection by(LabelSelector selector) {
        return new Selection(selector);
    }

    public boolean selects(Map<String, String> labels) {
        return selector.getMatchLabels().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())))
                && selector.getMatchExpressions().stream().allMatch(wanted -> holds(wanted, labels));
    }

    private static boolean holds(LabelSelectorRequirement wanted, Map<String, String> labels) {
        String value = labels.get(wanted.getKey());
        return switch (wanted.getOperator()) {
            case "In" -> wanted.getValues().contains(value);
            case "NotIn" -> !wanted.getValues().contains(value);
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new IllegalArgumentException("unknown operator " + wanted.getOperator());
        };
    }
}
