package org.biaogan.metrics.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.biaogan.metrics.observation.Decision;
import org.biaogan.metrics.observation.Verdict;
import org.biaogan.metrics.rest.Fault;

/**
 * The person at hand as one who decides (审核人). Nobody decides on their own figure, whatever role they have by now.
 *
 * @param identifier the issuer's name for the person, by which people are told apart
 * @param answersFor for which units the person approves
 */
public record Approver(String identifier, Predicate<String> answersFor) {

    /** Whether the person may approve or return it now. */
    public boolean mayDecide(Submitted submitted) {
        return submitted.waits() && !isSubmitterOf(submitted) && answersFor(submitted);
    }

    /** Why the person has no right to a verdict, in the words of a fault of the decision's {@code id}. */
    Optional<Fault> forbids(Decision decision, Submitted submitted) {
        if (decision.verdict() == Verdict.WITHDRAW) {
            return refused(
                    isSubmitterOf(submitted),
                    "NOT_YOURS",
                    "Submission %d is %s's; only they may withdraw it."
                            .formatted(submitted.id(), submitted.submittedBy()));
        }
        return refused(
                        !isSubmitterOf(submitted),
                        "OWN_SUBMISSION",
                        "Submission %d is the caller's own; somebody else decides on it.".formatted(submitted.id()))
                .or(() -> refused(
                        answersFor(submitted),
                        "FORBIDDEN_UNIT",
                        "The caller does not approve for unit '%s'."
                                .formatted(String.join("', '", submitted.units()))));
    }

    /** Why a submission cannot be decided on any more. */
    static Optional<Fault> contradicts(Submitted submitted) {
        return switch (submitted.state()) {
            case PENDING -> Optional.empty();
            case APPROVED -> decided("ALREADY_APPROVED", submitted);
            default -> decided("ALREADY_DECIDED", submitted);
        };
    }

    private boolean answersFor(Submitted submitted) {
        return submitted.units().stream().anyMatch(answersFor);
    }

    private boolean isSubmitterOf(Submitted submitted) {
        return submitted.submitter().equals(identifier);
    }

    private static Optional<Fault> decided(String code, Submitted submitted) {
        return Optional.of(new Fault(
                "id",
                code,
                "Submission %d was %s by %s."
                        .formatted(
                                submitted.id(),
                                submitted.state().name().toLowerCase(Locale.ROOT),
                                submitted.decidedBy())));
    }

    private static Optional<Fault> refused(boolean permitted, String code, String message) {
        return permitted ? Optional.empty() : Optional.of(new Fault("id", code, message));
    }
}
