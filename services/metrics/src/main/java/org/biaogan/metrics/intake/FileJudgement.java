package org.biaogan.metrics.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Iterator;
import java.util.List;
import org.biaogan.metrics.observation.NewObservation;
import org.biaogan.metrics.observation.ObservationJournal;
import org.biaogan.metrics.observation.Recording;
import org.biaogan.metrics.observation.Taken;
import org.biaogan.metrics.rest.RequestLoop;
import org.biaogan.metrics.table.FileRow;
import org.biaogan.metrics.table.TableFile;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts the rows of a file before the journal, portion by portion, so that a file never lies in memory as a whole. */
final class FileJudgement {

    private final ObservationJournal journal;
    private final Recording recording;
    private final Tally tally = new Tally();

    FileJudgement(ObservationJournal journal, Recording recording) {
        this.journal = journal;
        this.recording = recording;
    }

    /** Judges all rows. Once a row is refused the others are judged, but no longer written. Needs a session. */
    Uni<Tally> judge(TableFile<NewObservation> rows, RequestLoop loop) {
        return loop.aside(rows::next)
                .call(this::take)
                .repeat()
                .whilst(portion -> !portion.isEmpty())
                .onItem()
                .ignoreAsUni()
                .replaceWith(tally);
    }

    private Uni<Void> take(List<FileRow<NewObservation>> portion) {
        List<NewObservation> readable =
                portion.stream().filter(FileRow::isReadable).map(FileRow::said).toList();
        if (readable.isEmpty()) {
            return Uni.createFrom().voidItem().invoke(() -> portion.forEach(tally::count));
        }
        boolean sound = !tally.refusesAny()
                && portion.stream().allMatch(row -> row.faults().isEmpty());
        return journal.take(recording, readable, sound)
                .invoke(taken -> count(portion, taken.iterator()))
                .chain(FileJudgement::forget);
    }

    private void count(List<FileRow<NewObservation>> portion, Iterator<Taken> taken) {
        for (FileRow<NewObservation> row : portion) {
            if (row.isReadable()) {
                tally.count(row, taken.next());
            } else {
                tally.count(row);
            }
        }
    }

    /** A session remembers all it has read, which for a whole file is too much. */
    private static Uni<Void> forget() {
        return Panache.getSession().invoke(Mutiny.Session::clear).replaceWithVoid();
    }
}
