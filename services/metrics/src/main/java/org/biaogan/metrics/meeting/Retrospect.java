package org.biaogan.metrics.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.biaogan.metrics.change.ChangeKind;
import org.biaogan.metrics.change.ChangeLog;
import org.biaogan.metrics.change.ChangeQuestion;
import org.biaogan.metrics.change.ChangesView;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Looks back from a meeting to the one before. */
@ApplicationScoped
class Retrospect {

    private static final Set<ChangeKind> ON_TARGETS = kinds(kind -> !kind.isDeed());

    /** What is done about meetings and their directives is told apart; what is done to other records nowhere. */
    private static final Set<ChangeKind> ON_OTHERS =
            Set.of(ChangeKind.MEETING_HELD, ChangeKind.DIRECTIVE_CHANGED, ChangeKind.RECORD_CHANGED);

    private static final Set<ChangeKind> ON_PROJECTS = kinds(kind -> kind.isDeed() && !ON_OTHERS.contains(kind));

    private final MeetingRepository meetings;
    private final MeetingBook book;
    private final DirectiveDesk directives;
    private final ChangeLog changes;

    @Inject
    KnowledgeClock knowledge;

    @Inject
    Clock clock;

    Retrospect(MeetingRepository meetings, MeetingBook book, DirectiveDesk directives, ChangeLog changes) {
        this.meetings = meetings;
        this.book = book;
        this.directives = directives;
        this.changes = changes;
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
        return changes(since, until, ON_TARGETS, page)
                .chain(targets -> changes(since, until, ON_PROJECTS, page).chain(projects -> directives(before, until)
                        .map(decided -> new MeetingSince(
                                meeting.code(),
                                new MeetingSince.Held(before.code(), before.title, before.heldOn),
                                since,
                                until,
                                targets,
                                projects,
                                decided))));
    }

    private Uni<ChangesView> changes(Instant since, Instant until, Set<ChangeKind> kinds, Page page) {
        return changes.compare(
                        new ChangeQuestion(
                                since, Optional.of(until), Optional.empty(), List.of(), null, null, kinds, page),
                        Optional.empty())
                .map(found -> found.view(since, clock.getZone()));
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

    private static Set<ChangeKind> kinds(Predicate<ChangeKind> which) {
        return Arrays.stream(ChangeKind.values()).filter(which).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
