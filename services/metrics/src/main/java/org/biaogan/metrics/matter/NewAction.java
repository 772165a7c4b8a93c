package org.biaogan.metrics.matter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.Particular;
import org.biaogan.metrics.rest.Requirements;

/**
 * An action on a matter as a caller sends it. Which action needs and takes what stands in the table of the procedure.
 *
 * @param note what is said about it, or why
 * @param evidence ids of files that show it
 * @param document what shows it where there is no file: name and number of a document (佐证文件)
 * @param owner the code of the unit that is to answer for it
 * @param official the code of the official who is to answer for it
 * @param deadline the last day for it
 * @param measures what is to be done
 */
public record NewAction(
        FollowUpAction action,
        String note,
        List<String> evidence,
        String document,
        String owner,
        String official,
        LocalDate deadline,
        String measures) {

    private static final int MOST_FILES = 50;

    /** What it must fulfil by itself; whether an owner and a deadline are there already, the matter says. */
    public Requirements requirements() {
        Requirements requirements = new Requirements()
                .given("action", action)
                .optionalText("note", note)
                .optionalText("document", document)
                .optionalCode("owner", owner)
                .optionalCode("official", official)
                .optionalText("measures", measures)
                .rule(
                        evidenceOrNone().size() <= MOST_FILES
                                && evidenceOrNone().stream().allMatch(Objects::nonNull),
                        "evidence",
                        "MALFORMED_LIST",
                        "'evidence' has at most %d ids of files.".formatted(MOST_FILES));
        if (action != null) {
            given().forEach((particular, given) -> requirements.rule(
                    !given || action.takes(particular),
                    particular.field(),
                    "NOT_TAKEN",
                    "%s takes no '%s'.".formatted(action, particular.field())));
            requirements.rule(
                    !action.needs(Particular.NOTE) || note != null && !note.isBlank(),
                    "note",
                    "REQUIRED",
                    "%s needs a 'note'.".formatted(action));
            requirements.rule(
                    !action.needs(Particular.EVIDENCE) || given().get(Particular.EVIDENCE),
                    "evidence",
                    "REQUIRED",
                    "%s needs evidence: files, or the name and number of a 'document'.".formatted(action));
        }
        return requirements;
    }

    Charge charge() {
        return new Charge(owner, official, deadline, measures);
    }

    List<String> evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    private Map<Particular, Boolean> given() {
        Map<Particular, Boolean> given = new EnumMap<>(Particular.class);
        given.put(Particular.NOTE, note != null);
        given.put(Particular.EVIDENCE, !evidenceOrNone().isEmpty() || document != null && !document.isBlank());
        given.put(Particular.OWNER, owner != null);
        given.put(Particular.OFFICIAL, official != null);
        given.put(Particular.DEADLINE, deadline != null);
        given.put(Particular.MEASURES, measures != null);
        return given;
    }
}
