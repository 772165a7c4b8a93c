package org.biaogan.dashboard.project;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the form that describes a project, as they were sent; the cells of a column come as one list. */
public class EditFields {

    @RestForm
    String key;

    @RestForm
    String version;

    /** Says that more rows are wanted and nothing is to be saved yet. */
    @RestForm
    String more;

    @RestForm
    String code;

    @RestForm
    String name;

    @RestForm
    String nameEn;

    @RestForm
    String unit;

    @RestForm
    String category;

    @RestForm
    String nature;

    @RestForm
    String level;

    @RestForm
    String sector;

    @RestForm
    String chainLink;

    @RestForm
    String themes;

    @RestForm
    String flagship;

    @RestForm
    String summary;

    @RestForm
    String responsibleUnit;

    @RestForm
    String leader;

    @RestForm
    String handler;

    @RestForm
    String owner;

    @RestForm
    String ownerCode;

    @RestForm
    String approvalCode;

    @RestForm
    String address;

    @RestForm
    String longitude;

    @RestForm
    String latitude;

    @RestForm
    String moneyUnit;

    @RestForm
    String totalInvestment;

    @RestForm
    String plannedStart;

    @RestForm
    String plannedCompletion;

    @RestForm
    String plannedProduction;

    @RestForm
    String reason;

    @RestForm
    String validTo;

    @RestForm("composition-source")
    List<String> sources;

    @RestForm("composition-amount")
    List<String> amounts;

    @RestForm("plans-year")
    List<String> years;

    @RestForm("plans-investment")
    List<String> investments;

    @RestForm("plans-goal")
    List<String> goals;

    @RestForm("plans-goalEn")
    List<String> goalsEn;

    EditForm form() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, "version", version);
        put(values, "code", code);
        put(values, "name", name);
        put(values, "nameEn", nameEn);
        put(values, "unit", unit);
        put(values, "category", category);
        put(values, "nature", nature);
        put(values, "level", level);
        put(values, "sector", sector);
        put(values, "chainLink", chainLink);
        put(values, "themes", themes);
        put(values, "flagship", flagship);
        put(values, "summary", summary);
        put(values, "responsibleUnit", responsibleUnit);
        put(values, "leader", leader);
        put(values, "handler", handler);
        put(values, "owner", owner);
        put(values, "ownerCode", ownerCode);
        put(values, "approvalCode", approvalCode);
        put(values, "address", address);
        put(values, "longitude", longitude);
        put(values, "latitude", latitude);
        put(values, "moneyUnit", moneyUnit);
        put(values, "totalInvestment", totalInvestment);
        put(values, "plannedStart", plannedStart);
        put(values, "plannedCompletion", plannedCompletion);
        put(values, "plannedProduction", plannedProduction);
        put(values, "reason", reason);
        put(values, "validTo", validTo);
        Map<RowsField, Integer> sizes = new EnumMap<>(RowsField.class);
        column(values, sizes, RowsField.COMPOSITION, RowCell.SOURCE, sources);
        column(values, sizes, RowsField.COMPOSITION, RowCell.AMOUNT, amounts);
        column(values, sizes, RowsField.PLANS, RowCell.YEAR, years);
        column(values, sizes, RowsField.PLANS, RowCell.INVESTMENT, investments);
        column(values, sizes, RowsField.PLANS, RowCell.GOAL, goals);
        column(values, sizes, RowsField.PLANS, RowCell.GOAL_EN, goalsEn);
        return new EditForm(sizes, Typed.sent(EditForm.FORM, key, values));
    }

    boolean wantsMore() {
        return more != null;
    }

    private static void column(
            Map<String, List<String>> values,
            Map<RowsField, Integer> sizes,
            RowsField list,
            RowCell cell,
            List<String> column) {
        int size = column == null ? 0 : Math.min(column.size(), list.most() * 2);
        for (int row = 0; row < size; row++) {
            put(values, list.name(row, cell), column.get(row));
        }
        sizes.merge(list, size, Math::max);
    }

    private static void put(Map<String, List<String>> values, String name, String value) {
        values.put(name, value == null ? List.of() : List.of(value));
    }
}
