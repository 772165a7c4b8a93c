package org.biaogan.metrics.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biaogan.metrics.project.FundSource;
import org.biaogan.metrics.project.Funding;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.project.YearPlan;
import org.biaogan.metrics.rest.Fault;
import org.biaogan.metrics.table.DayOrder;
import org.biaogan.metrics.table.DayText;
import org.biaogan.metrics.table.RowText;

/** Reads one row as a project; what cannot be read as it should is blamed, an empty cell says nothing. */
final class EntryReader {

    private static final String SEPARATORS = "[;；、,，]";

    private final RowText row;
    private final Optional<DayOrder> order;
    private final Map<String, Object> said = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Object> first = new LinkedHashMap<>();
    private final SortedMap<Integer, YearPlan> plans = new TreeMap<>();
    private final SortedMap<Integer, YearPlan> firstPlans = new TreeMap<>();
    private final List<Funding> composition = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    EntryReader(RowText row, Optional<DayOrder> order) {
        this.row = row;
        this.order = order;
    }

    PortfolioEntry read() {
        row.fields().forEach(this::take);
        if (!plans.isEmpty()) {
            said.put("plans", List.copyOf(plans.values()));
        }
        if (!firstPlans.isEmpty()) {
            first.put("plans", List.copyOf(firstPlans.values()));
        }
        if (!composition.isEmpty()) {
            said.put("composition", composition);
        }
        if (!notes.isEmpty()) {
            said.put(
                    "summary",
                    String.join(
                            "\n",
                            Stream.concat(Stream.ofNullable((String) said.get("summary")), notes.stream())
                                    .toList()));
        }
        return new PortfolioEntry(NewProject.of(said), names, first, warnings);
    }

    private void take(String field) {
        String family = field.substring(0, field.lastIndexOf('.') + 1);
        String member = field.substring(family.length());
        if (field.startsWith("note.")) {
            Optional.ofNullable(row.text(field)).ifPresent(text -> notes.add(field.substring(5) + ": " + text));
            return;
        }
        switch (family) {
            case "plan." -> plan(plans, member, row.number(field), null);
            case "goal." -> plan(plans, member, null, row.text(field));
            case "baseline.plan." -> plan(firstPlans, member, row.number(field), null);
            case "funding." -> fund(member, row.number(field));
            case "baseline." -> put(first, member, value(field, PortfolioFormat.type(member)));
            default -> plain(field);
        }
    }

    private void plain(String field) {
        if (PortfolioFormat.NAMES.contains(field)) {
            Optional.ofNullable(row.text(field)).ifPresent(name -> names.put(field, name));
        } else {
            put(said, field, value(field, PortfolioFormat.type(field)));
        }
    }

    private static void put(Map<String, Object> into, String field, Object value) {
        if (value != null) {
            into.put(field, value);
        }
    }

    private static void plan(SortedMap<Integer, YearPlan> into, String year, BigDecimal investment, String goal) {
        if (investment != null || goal != null) {
            into.merge(
                    Integer.valueOf(year),
                    new YearPlan(Integer.parseInt(year), investment, goal, null),
                    (one, other) -> new YearPlan(
                            one.year(),
                            one.investment() == null ? other.investment() : one.investment(),
                            one.goal() == null ? other.goal() : one.goal(),
                            null));
        }
    }

    private void fund(String source, BigDecimal amount) {
        if (amount != null) {
            composition.add(new Funding(FundSource.valueOf(source), amount));
        }
    }

    private Object value(String field, Class<?> type) {
        if (type == BigDecimal.class) {
            return row.number(field);
        }
        String text = row.text(field);
        if (text == null || type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return day(field, text);
        }
        if (type == List.class) {
            return Arrays.stream(text.split(SEPARATORS))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return word(field, text, type);
    }

    private LocalDate day(String field, String text) {
        DayText read = DayText.read(field, text, order);
        if (read.fault() != null) {
            row.blame(read.fault());
        }
        if (read.warning() != null) {
            warnings.add(read.warning());
        }
        return read.day();
    }

    private Object word(String field, String text, Class<?> type) {
        Optional<?> word = type == Boolean.class ? Words.flag(text) : Words.word(type, text);
        if (word.isEmpty()) {
            row.blame(new Fault(
                    field,
                    "UNKNOWN_WORD",
                    "'%s' is none of %s.".formatted(text, type == Boolean.class ? "是, 否" : Words.all(type))));
        }
        return word.orElse(null);
    }
}
