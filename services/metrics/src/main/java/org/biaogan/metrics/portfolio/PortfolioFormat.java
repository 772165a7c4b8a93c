package org.biaogan.metrics.portfolio;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.project.FundSource;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.table.DayOrder;
import org.biaogan.metrics.table.Notation;
import org.biaogan.metrics.table.RowFormat;
import org.biaogan.metrics.table.RowText;

/**
 * Rows that are projects each. Beside the fields of a project there are names instead of codes, and families of fields:
 * the plan and the goal of a year, the funding of a source, notes that end up in the summary, and what was planned at
 * first.
 *
 * @param order which part of a date such as 03/04/2026 is the day
 */
record PortfolioFormat(Optional<DayOrder> order) implements RowFormat<PortfolioEntry> {

    static final Set<String> NAMES = Set.of("unitName", "responsibleUnitName", "leaderName", "handlerName");

    private static final Set<String> BY_FAMILY = Set.of("plans", "composition", "validTo");

    private static final Pattern FAMILIES = Pattern.compile("(plan|goal|baseline\\.plan)\\.[12][0-9]{3}"
            + "|funding\\.("
            + Arrays.stream(FundSource.values()).map(Enum::name).collect(Collectors.joining("|"))
            + ")|note\\..{1,60}"
            + "|baseline\\.(totalInvestment|plannedStart|plannedCompletion|plannedProduction)");

    private static final Map<String, Class<?>> TYPES = types();

    private static final List<String> FIELDS = Stream.of(
                    TYPES.keySet().stream(),
                    NAMES.stream().sorted(),
                    Stream.of(
                            "plan.YEAR",
                            "goal.YEAR",
                            "funding.SOURCE",
                            "note.LABEL",
                            "baseline.totalInvestment",
                            "baseline.plannedStart",
                            "baseline.plannedCompletion",
                            "baseline.plannedProduction",
                            "baseline.plan.YEAR"))
            .flatMap(fields -> fields)
            .toList();

    @Override
    public List<String> fields() {
        return FIELDS;
    }

    @Override
    public boolean knows(String field) {
        return TYPES.containsKey(field)
                || NAMES.contains(field)
                || FAMILIES.matcher(field).matches();
    }

    @Override
    public List<String> required() {
        return List.of("code");
    }

    @Override
    public Notation notation(List<String> columns) {
        return new PortfolioNotation(this);
    }

    @Override
    public PortfolioEntry read(RowText row) {
        return new EntryReader(row, order).read();
    }

    /** What the text of a field is to be read as. */
    static Class<?> type(String field) {
        return TYPES.get(field);
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        for (RecordComponent field : NewProject.class.getRecordComponents()) {
            if (!BY_FAMILY.contains(field.getName())) {
                types.put(field.getName(), field.getType());
            }
        }
        return types;
    }
}
