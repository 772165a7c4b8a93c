package org.biaogan.dashboard.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/** A condition of a project as the service keeps it. */
record Condition(
        String key,
        int order,
        String name,
        String nameEn,
        boolean mandatory,
        String state,
        String owedBy,
        String owedByName,
        String owedByNameEn,
        String owedByOfficial,
        String owedByOfficialName,
        LocalDate promisedOn,
        Long overdueDays,
        LocalDate metOn,
        List<String> evidence,
        String document,
        String note,
        LocalDate since,
        int version) {

    Condition {
        evidence = evidence == null ? List.of() : evidence;
    }

    /**
     * What is said of it now, as it is sent; days as they were typed, so that the service says what is wrong with one.
     *
     * @param mandatory null to leave it as it is, as who owes it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            String state,
            Boolean mandatory,
            String owedBy,
            String owedByOfficial,
            String promisedOn,
            String metOn,
            List<String> evidence,
            String document,
            String note,
            String reason) {}

    /** That the list of the project's category is drawn up, as it is asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Checklist(String template) {}

    String name(Language language) {
        return language.pick(name, nameEn);
    }

    /** The unit that provides it; empty where nobody is named. */
    String owedByName(Language language) {
        String known = language.pick(owedByName, owedByNameEn);
        return known == null ? (owedBy == null ? "" : owedBy) : known;
    }

    boolean isMissing() {
        return ConditionState.of(state).isMissing();
    }
}
