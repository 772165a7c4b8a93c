package org.biaogan.metrics.delay;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the reasons that a delay may be given. */
@ApplicationScoped
public class DelayReasonRegister extends Register<DelayReasonVersion> {

    private final DelayReasonRepository reasons;

    DelayReasonRegister(DelayReasonRepository reasons, RegisterOffice office) {
        super("delay-reasons", reasons, office);
        this.reasons = reasons;
    }

    /**
     * Refuses, with 422, a reason that is not in use, and one that needs a note and comes without. Needs a session.
     *
     * @param field the name of the field that carries the code
     */
    public Uni<Void> require(String field, String code, String note) {
        return reasons.open(code)
                .map(found -> found == null || found.validTo() != null ? null : found)
                .onItem()
                .ifNull()
                .failWith(() -> Rejected.violating(
                        field, "UNKNOWN_DELAY_REASON", "There is no delay reason '%s' in use.".formatted(code)))
                .invoke(found -> requireNote(found, note))
                .replaceWithVoid();
    }

    @Override
    protected Uni<Void> check(DelayReasonVersion candidate) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected DelayReasonVersion retired(DelayReasonVersion current, LocalDate lastDay) {
        return new DelayReasonVersion(new NewDelayReason(
                current.code(),
                current.name,
                current.nameEn,
                current.publishedAs,
                current.noteRequired,
                lastDay,
                "retired"));
    }

    private static void requireNote(DelayReasonVersion reason, String note) {
        if (reason.noteRequired && (note == null || note.isBlank())) {
            throw Rejected.violating(
                    "note", "REQUIRED", "The reason '%s' says too little without a note.".formatted(reason.code()));
        }
    }
}
