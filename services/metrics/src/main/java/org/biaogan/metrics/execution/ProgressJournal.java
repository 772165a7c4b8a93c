package org.biaogan.metrics.execution;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.attachment.AttachmentStore;
import org.biaogan.metrics.attachment.FileReferences;
import org.biaogan.metrics.observation.Outcome;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;

/**
 * Takes reports into the record, by the same rules as observations: until a recording is published nobody sees any of it.
 * All of this happens within the caller's one transaction.
 */
@ApplicationScoped
public class ProgressJournal {

    /** How far back what was known matters to what is reported. */
    private static final int DAYS_BACK = 62;

    private final ProgressRepository reports;
    private final WaitingRoom waitingRoom;
    private final ProgressRules rules;
    private final KnowledgeClock knowledge;

    @Inject
    AttachmentStore files;

    @Inject
    ProgressHerald herald;

    ProgressJournal(
            ProgressRepository reports, WaitingRoom waitingRoom, ProgressRules rules, KnowledgeClock knowledge) {
        this.reports = reports;
        this.waitingRoom = waitingRoom;
        this.rules = rules;
        this.knowledge = knowledge;
    }

    /** Judges reports without writing anything. Needs a session. */
    Uni<Recording> judge(List<NewProgress> rows) {
        return meet(rows).map(Meeting::recording);
    }

    /** Writes the reports and makes them visible to all, or waiting; does nothing where a row is refused. */
    Uni<Recording> record(List<NewProgress> rows) {
        return meet(rows)
                .call(meeting ->
                        meeting.recording().refusesAny() || !meeting.recording().changesAnything()
                                ? Uni.createFrom().voidItem()
                                : write(meeting).chain(() -> publish(meeting)))
                .map(Meeting::recording);
    }

    private Uni<Meeting> meet(List<NewProgress> rows) {
        Set<String> codes = rows.stream()
                .filter(row -> row != null && row.project() != null)
                .map(NewProgress::project)
                .collect(Collectors.toSet());
        return rules.open(codes).invoke(recording -> recording.read(rows)).chain(this::meet);
    }

    private Uni<Meeting> meet(Recording recording) {
        if (recording.drafts().isEmpty()) {
            return Uni.createFrom().item(new Meeting(recording, new KnownReports(List.of(), List.of())));
        }
        List<LocalDate> ends =
                recording.drafts().stream().map(draft -> draft.period().end()).toList();
        Set<String> projects =
                recording.drafts().stream().map(draft -> draft.project().code()).collect(Collectors.toSet());
        return reports.open(projects, Collections.min(ends).minusDays(DAYS_BACK), Collections.max(ends))
                .chain(open -> waitingRoom.of(projects).map(waiting -> new KnownReports(open, waiting)))
                .map(known -> new Meeting(recording, known));
    }

    private Uni<Void> write(Meeting meeting) {
        JsonArray published = meeting.published();
        return requireFiles(meeting)
                .chain(() -> published.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : reports.insert(meeting.recording(), published).replaceWithVoid())
                .chain(() -> waitingRoom.enter(meeting.recording(), meeting.submitted()));
    }

    /** Photos are files of the project. */
    private Uni<Void> requireFiles(Meeting meeting) {
        return files.requireAll(meeting.drafts().stream()
                .map(draft -> new FileReferences(
                        "[%d].photos".formatted(draft.row()),
                        draft.content().photos(),
                        draft.project().code()))
                .toList());
    }

    private Uni<Instant> publish(Meeting meeting) {
        Recording recording = meeting.recording();
        return knowledge
                .stamp()
                .call(() -> rules.requireUnchanged(recording))
                .call(stamp -> reports.supersede(recording, stamp)
                        .invoke(superseded -> refuseOvertaken(recording, superseded)))
                .call(stamp -> reports.publish(recording, stamp))
                .call(stamp -> waitingRoom.present(recording, meeting.replaced(), stamp))
                .call(stamp -> herald.tell(meeting.news(), stamp));
    }

    private static void refuseOvertaken(Recording recording, int superseded) {
        if (superseded < recording.count(Outcome.CORRECTED)) {
            throw Rejected.conflicting(
                    "body", "OVERTAKEN", "Somebody else corrected one of these reports meanwhile; read it again.");
        }
    }
}
