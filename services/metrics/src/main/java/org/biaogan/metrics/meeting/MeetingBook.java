package org.biaogan.metrics.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biaogan.metrics.audit.Deed;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.matter.MatterRights;
import org.biaogan.metrics.problem.SourceKeeper;
import org.biaogan.metrics.problem.SourceKind;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.vintage.KnowledgeClock;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the meetings, and hands what they decide to those who follow it up. */
@ApplicationScoped
public class MeetingBook extends Register<MeetingVersion> implements SourceKeeper {

    private final MeetingRepository meetings;
    private final DirectiveDesk directives;
    private final MatterRights rights;
    private final RegisterOffice office;

    @Inject
    KnowledgeClock knowledge;

    MeetingBook(MeetingRepository meetings, DirectiveDesk directives, MatterRights rights, RegisterOffice office) {
        super("meetings", meetings, office);
        this.meetings = meetings;
        this.directives = directives;
        this.rights = rights;
        this.office = office;
    }

    /** A page of meetings, the last one first. */
    @WithSession
    Uni<Paged<MeetingView>> lastFirst(Optional<Instant> asOf, Page page) {
        return office.asOf(asOf).chain(instant -> meetings.lastFirst(instant, page)
                .chain(found -> views(found.items(), asOf, instant).map(items -> new Paged<>(items, found.total()))));
    }

    /** A meeting with where its decisions stand; 404 where there is none, or was none at that instant. */
    @WithSession
    Uni<MeetingView> one(String code, Optional<Instant> asOf) {
        return office.asOf(asOf).chain(instant -> required(code, instant)
                .chain(found -> views(List.of(found), asOf, instant))
                .map(views -> views.get(0)));
    }

    @WithTransaction
    Uni<MeetingView> hold(NewMeeting meeting) {
        return add(meeting.toVersion()).chain(this::shown);
    }

    @WithTransaction
    Uni<MeetingView> change(NewMeeting meeting, String ifMatch) {
        return revise(meeting.toVersion(), ifMatch).chain(this::shown);
    }

    /** The meeting as it was known at an instant; 404 where there was none. Needs a session. */
    Uni<MeetingVersion> required(String code, Instant asOf) {
        return meetings.at(code, asOf).onItem().ifNull().failWith(Rejected.unknown("meetings", code));
    }

    @Override
    public SourceKind kind() {
        return SourceKind.MEETING;
    }

    @Override
    public Uni<Boolean> knows(String code) {
        return meetings.open(code).map(found -> found != null);
    }

    @Override
    protected void requireRight() {
        if (!rights.dispatches()) {
            throw Rejected.forbidden("Only a supervisor or an administrator may change meetings.");
        }
    }

    /** What a meeting decided is followed up under its name, so it stays in use until all of that is closed. */
    @Override
    protected Uni<Void> permit(MeetingVersion before, MeetingVersion candidate) {
        boolean ends = before != null && (candidate == null || candidate.validTo() != null);
        return ends
                ? directives
                        .openOf(before.code())
                        .invoke(open -> refuseOpen(before.code(), open))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static void refuseOpen(String code, List<String> open) {
        if (!open.isEmpty()) {
            throw Rejected.conflicting(
                    "code",
                    "OPEN_DIRECTIVES",
                    "'%s' stays in use until its directives are closed: %s.".formatted(code, String.join(", ", open)));
        }
    }

    /** A decision that is followed up stands as it is; only its directive moves it. */
    @Override
    protected Uni<Void> check(MeetingVersion candidate) {
        return directives
                .textsOf(candidate.code())
                .invoke(texts -> {
                    Requirements requirements = new Requirements();
                    for (int i = 0; i < candidate.decisions.size(); i++) {
                        NewDecision decision = candidate.decisions.get(i);
                        String text = texts.get(decision.number());
                        requirements.rule(
                                text == null || text.equals(decision.text()),
                                "decisions[%d].text".formatted(i),
                                "DECIDED",
                                "Decision %d is followed up already and keeps its text.".formatted(decision.number()));
                    }
                    requirements.enforce();
                })
                .replaceWithVoid();
    }

    @Override
    protected Uni<Void> note(MeetingVersion before, MeetingVersion done) {
        return office.record(Deed.of(DeedKind.MEETING_HELD, "meetings/" + done.code(), done.knownFrom())
                        .to(done.heldOn)
                        .because(done.reason())
                        .with(Map.of("version", done.version(), "title", done.title)))
                .chain(() -> directives.textsOf(done.code()))
                .chain(texts -> directives.begin(done, texts.keySet()));
    }

    @Override
    protected MeetingVersion retired(MeetingVersion current, LocalDate lastDay) {
        return current.retiredOn(lastDay);
    }

    private Uni<MeetingView> shown(MeetingVersion done) {
        return knowledge
                .stamp()
                .chain(now -> views(List.of(done), Optional.empty(), now))
                .map(views -> views.get(0));
    }

    private Uni<List<MeetingView>> views(List<MeetingVersion> found, Optional<Instant> wanted, Instant asOf) {
        List<String> codes = found.stream().map(MeetingVersion::code).toList();
        return directives
                .reckoning(wanted, asOf)
                .chain(reckoning -> directives.ofMeetings(codes, reckoning))
                .map(all -> {
                    Map<String, List<FollowedUp<DirectiveVersion>>> byMeeting =
                            all.stream().collect(Collectors.groupingBy(each -> each.matter().meeting));
                    return found.stream()
                            .map(meeting -> MeetingView.of(
                                    meeting, decisions(byMeeting.getOrDefault(meeting.code(), List.of()))))
                            .toList();
                });
    }

    private static List<MeetingView.Decision> decisions(List<FollowedUp<DirectiveVersion>> of) {
        return of.stream()
                .map(MeetingView.Decision::of)
                .sorted(Comparator.comparing(MeetingView.Decision::number))
                .toList();
    }
}
