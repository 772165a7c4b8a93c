package org.biaogan.metrics.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.biaogan.metrics.rest.Requirements;

/**
 * What a caller says of a condition now. What says who owes it stays as it was where it is absent, and so does the
 * document of what is still met; all else is replaced.
 *
 * @param promisedOn the day it is promised for
 * @param metOn the day it was met; with the state MET, and only with that
 * @param evidence ids of files that show it
 * @param document name and number of the document by which it was met, where no file shows it
 * @param reason why it changes
 */
public record ChangedCondition(
        ConditionState state,
        Boolean mandatory,
        String owedBy,
        String owedByOfficial,
        LocalDate promisedOn,
        LocalDate metOn,
        List<String> evidence,
        String document,
        String note,
        String reason) {

    List<String> evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    void enforce(LocalDate today) {
        new Requirements()
                .given("state", state)
                .optionalCode("owedBy", owedBy)
                .optionalCode("owedByOfficial", owedByOfficial)
                .optionalText("document", document)
                .optionalText("note", note)
                .text("reason", reason)
                .rule(
                        state != ConditionState.MET || metOn != null,
                        "metOn",
                        "REQUIRED",
                        "What is met was met on a day.")
                .rule(
                        state == ConditionState.MET || metOn == null,
                        "metOn",
                        "NOT_MET",
                        "Only what is met was met on a day.")
                .rule(
                        metOn == null || !metOn.isAfter(today),
                        "metOn",
                        "IN_THE_FUTURE",
                        "Nothing is met on a day still to come.")
                .rule(
                        evidenceOrNone().stream().allMatch(Objects::nonNull),
                        "evidence",
                        "UNKNOWN_FILE",
                        "Every piece of evidence is the id of a file.")
                .enforce();
    }

    /** The next version of a condition, unsigned. */
    ProjectCondition after(ProjectCondition now, LocalDate today) {
        ProjectCondition next = now.next();
        next.state = state;
        next.mandatory = mandatory == null ? now.mandatory : mandatory;
        next.owedBy = owedBy == null ? now.owedBy : owedBy;
        next.owedByOfficial = owedByOfficial == null ? now.owedByOfficial : owedByOfficial;
        next.promisedOn = promisedOn;
        next.metOn = metOn;
        next.evidence = evidenceOrNone().toArray(String[]::new);
        next.document = documentAfter(now);
        next.note = note;
        next.reason = reason;
        next.missingSince = since(now, today);
        return next;
    }

    private String documentAfter(ProjectCondition now) {
        if (document != null) {
            return document.isBlank() ? null : document;
        }
        return state == ConditionState.MET ? now.document : null;
    }

    private LocalDate since(ProjectCondition now, LocalDate today) {
        if (!state.isMissing()) {
            return null;
        }
        return now.missingSince == null ? today : now.missingSince;
    }
}
