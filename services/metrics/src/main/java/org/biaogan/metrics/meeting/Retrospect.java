package org.biaogan.metrics.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaogan.metrics.audit.DeedArchive;
import org.biaogan.metrics.audit.DeedFilter;
import org.biaogan.metrics.audit.RecordedDeed;
import org.biaogan.metrics.change.ChangeLog;
import org.biaogan.metrics.change.ChangeQuestion;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.matter.MatterNames;
import org.biaogan.metrics.matter.MatterOffice;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Looks back from a meeting to the one before. */
@ApplicationScoped
class Retrospect {

    private final MeetingRepository meetings;
    private final DirectiveDesk directives;
    private final ChangeLog changes;
    private final DeedArchive deeds;

    @Inject
    MeetingBook book;

    @Inject
    MatterOffice matters;

    @Inject
    KnowledgeClock knowledge;

    @Inject
    Clock clock;

    Retrospect(MeetingRepository meetings, DirectiveDesk directives, ChangeLog changes, DeedArchive deeds) {
        this.meetings = meetings;
        this.directives = directives;
        this.changes = changes;
        this.deeds = deeds;
    }

    /** What moved since the meeting before; 404 where there is no such meeting, or was none at that instant. */
    @WithSession
    Uni<MeetingSince> of(String code, Optional<Instant> wanted, Page page) {
        return knowledge.asOf(wanted).chain(asOf -> book.required(code, asOf)
                .chain(meeting -> meetings.before(meeting, asOf)
                        .chain(before -> before == null
                                ? Uni.createFrom().item(alone(meeting, asOf))
                                : between(before, meeting, until(meeting, asOf), page))));
    }

    private Uni<MeetingSince> between(MeetingVersion before, MeetingVersion meeting, Instant until, Page page) {
        Instant since = earlier(before.begin(clock.getZone()), until);
        return changes.compare(new ChangeQuestion(since, Optional.of(until), Optional.empty(), List.of(), null, page))
                .map(found -> found.view(since, clock.getZone()))
                .chain(targets -> projects(since, until, page).chain(projects -> directives(before, until)
                        .map(decided -> new MeetingSince(
                                meeting.code(),
                                new MeetingSince.Held(before.code(), before.title, before.heldOn),
                                since,
                                until,
                                targets,
                                projects,
                                decided))));
    }

    private MeetingSince alone(MeetingVersion meeting, Instant asOf) {
        return new MeetingSince(meeting.code(), null, null, until(meeting, asOf), null, null, null);
    }

    /** A meeting to come, or one of today that nobody timed, looks back from now; any other from its beginning. */
    private Instant until(MeetingVersion meeting, Instant asOf) {
        LocalDate today = LocalDate.ofInstant(asOf, clock.getZone());
        return meeting.beginsAt == null && !meeting.heldOn.isBefore(today)
                ? asOf
                : earlier(meeting.begin(clock.getZone()), asOf);
    }

    private Uni<MeetingSince.Deeds> projects(Instant since, Instant until, Page page) {
        DeedFilter filter = new DeedFilter(null, null, true, null, since, until);
        return deeds.count(filter)
                .chain(total -> deeds.found(filter, page.offset(), page.size()).chain(found -> matters.names(
                                found.stream()
                                        .map(RecordedDeed::project)
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toSet()),
                                until)
                        .map(names -> new MeetingSince.Deeds(
                                total,
                                found.stream().map(deed -> told(deed, names)).toList()))));
    }

    private Uni<MeetingSince.FollowUp> directives(MeetingVersion before, Instant until) {
        return directives
                .reckoning(Optional.of(until), until)
                .chain(reckoning -> directives.ofMeetings(List.of(before.code()), reckoning))
                .map(Retrospect::followUp);
    }

    private static MeetingSince.FollowUp followUp(List<FollowedUp<DirectiveVersion>> found) {
        long open =
                found.stream().filter(each -> each.matter().state().isOpen()).count();
        return new MeetingSince.FollowUp(
                found.size() - open,
                open,
                found.stream().filter(each -> each.overdueDays() > 0).count(),
                found.stream()
                        .map(MeetingView.Decision::of)
                        .sorted(Comparator.comparing(MeetingView.Decision::number))
                        .toList());
    }

    private static MeetingSince.ProjectDeed told(RecordedDeed deed, MatterNames names) {
        return new MeetingSince.ProjectDeed(
                deed.kind(),
                deed.subject(),
                deed.project(),
                names.project(deed.project()),
                names.projectEn(deed.project()),
                deed.unit(),
                names.unit(deed.unit()),
                names.unitEn(deed.unit()),
                deed.before(),
                deed.after(),
                deed.reason(),
                deed.by(),
                deed.knownFrom());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
