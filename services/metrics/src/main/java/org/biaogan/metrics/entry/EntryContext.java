package org.biaogan.metrics.entry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Gathers what all items of a sheet share. */
@ApplicationScoped
class EntryContext {

    private final KnowledgeClock knowledge;
    private final EntryBooks books;
    private final DraftDesk drafts;
    private final Clock clock;

    EntryContext(KnowledgeClock knowledge, EntryBooks books, DraftDesk drafts, Clock clock) {
        this.knowledge = knowledge;
        this.books = books;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Needs a session; 404 for a unit that was not known. */
    Uni<EntryFrame> of(EntryQuestion question) {
        return knowledge.asOf(question.asOf()).chain(asOf -> {
            LocalDate today = LocalDate.ofInstant(asOf, clock.getZone());
            return books.of(question.unit(), asOf, today)
                    .chain(opened -> drafts.ofCaller(question.unit(), question.period())
                            .map(own -> new EntryFrame(opened, question.period(), asOf, today, own)));
        });
    }
}
