package org.biaogan.metrics.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biaogan.metrics.audit.DeedKind;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.Charge;
import org.biaogan.metrics.matter.FollowedUp;
import org.biaogan.metrics.matter.MatterDesk;
import org.biaogan.metrics.matter.MatterFilter;
import org.biaogan.metrics.matter.MatterOffice;
import org.biaogan.metrics.matter.MatterQuery;
import org.biaogan.metrics.matter.NewAction;
import org.biaogan.metrics.matter.Reckoning;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.unit.UnitView;
import org.biaogan.metrics.vintage.RegisterOffice;
import org.biaogan.metrics.vintage.Version;

/** Follows up what meetings decided. */
@ApplicationScoped
public class DirectiveDesk extends MatterDesk<DirectiveVersion> {

    private final DirectiveRepository directives;
    private final MeetingRepository meetings;
    private final MatterOffice matters;

    DirectiveDesk(
            DirectiveRepository directives, MeetingRepository meetings, RegisterOffice office, MatterOffice matters) {
        super("directives", directives, office, matters);
        this.directives = directives;
        this.meetings = meetings;
        this.matters = matters;
    }

    /** A page of directives. */
    @WithSession
    Uni<Paged<DirectiveView>> list(
            Optional<Instant> asOf, Page page, BiFunction<Reckoning, Map<String, UnitView>, MatterQuery> query) {
        return page(asOf, page, query, Function.identity())
                .chain(found -> views(found.items(), asOf).map(items -> new Paged<>(items, found.total())));
    }

    /** A directive with its history; 404 where there is none, or was none at that instant. */
    @WithSession
    Uni<DirectiveView> one(String code, Optional<Instant> asOf) {
        return view(code, asOf).chain(found -> views(List.of(found), asOf)).map(views -> views.get(0));
    }

    /** Does something with a directive; 404, 403, 409 and 422 as the contract has it. */
    @WithTransaction
    Uni<DirectiveView> move(String code, NewAction action) {
        return act(code, action)
                .chain(done -> views(List.of(done), Optional.empty()))
                .map(views -> views.get(0));
    }

    /** What an official answers for that is open, as of the instant of a reckoning. Needs a session. */
    public Uni<List<DirectiveView>> openOf(String official, Reckoning reckoning) {
        return found(new MatterQuery(reckoning, MatterFilter.openOf(official), "", Map.of()))
                .chain(found -> views(found, Optional.of(reckoning.asOf())));
    }

    /** The directives of meetings, as of the instant of a reckoning. Needs a session. */
    Uni<List<FollowedUp<DirectiveVersion>>> ofMeetings(Collection<String> codes, Reckoning reckoning) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : found(new MatterQuery(
                        reckoning, MatterFilter.ALL, " and meeting in :meetings", Map.of("meetings", codes)));
    }

    /** What a meeting decided that is followed up, by number. Needs a session. */
    Uni<Map<Integer, String>> textsOf(String meeting) {
        return directives.list("meeting = ?1 and knownTo is null", meeting).map(found -> found.stream()
                .collect(Collectors.toMap(each -> each.number, DirectiveVersion::title)));
    }

    /** The codes of what a meeting decided that is not closed, by number. Needs a session. */
    Uni<List<String>> openOf(String meeting) {
        return directives
                .openOf(meeting)
                .map(found -> found.stream().map(Version::code).toList());
    }

    /**
     * Makes directives of what a meeting decided anew; 422 where a decision names what is not known. Needs the transaction
     * of the meeting.
     *
     * @param standing the numbers of those that are directives already
     */
    Uni<Void> begin(MeetingVersion meeting, Set<Integer> standing) {
        Map<String, NewDecision> fresh = meeting.decisionsBut(standing);
        if (fresh.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<String, String> projects = new LinkedHashMap<>();
        Map<String, Charge> charges = new LinkedHashMap<>();
        fresh.forEach((place, decision) -> {
            projects.put(place + ".project", decision.project());
            charges.put(place, decision.charge());
        });
        String actor = matters.rights().person();
        return matters.requireProjects(projects, meeting.knownFrom())
                .chain(() -> matters.requireCharges(charges))
                .chain(() -> beginAll(
                        fresh.values().stream()
                                .sorted(Comparator.comparing(NewDecision::number))
                                .map(decision -> new DirectiveVersion(meeting.code(), decision, actor))
                                .toList(),
                        meeting.knownFrom()));
    }

    private Uni<List<DirectiveView>> views(List<FollowedUp<DirectiveVersion>> found, Optional<Instant> asOf) {
        Set<String> codes = found.stream().map(each -> each.matter().meeting).collect(Collectors.toSet());
        return asOf.map(instant -> meetings.allAt(codes, instant))
                .orElseGet(() -> meetings.list("code in ?1 and knownTo is null", codes))
                .map(all -> all.stream().collect(Collectors.toMap(MeetingVersion::code, Function.identity())))
                .map(byCode -> found.stream()
                        .map(each -> DirectiveView.of(each, byCode))
                        .toList());
    }

    @Override
    protected DirectiveVersion after(DirectiveVersion before, FollowUpState reached, NewAction action, String actor) {
        return before.after(reached, action, actor);
    }

    @Override
    protected DeedKind deed() {
        return DeedKind.DIRECTIVE_CHANGED;
    }

    @Override
    protected String unit(DirectiveVersion directive) {
        return directive.owner();
    }

    @Override
    protected Uni<Void> changed(List<DirectiveVersion> done) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected Uni<Void> check(DirectiveVersion candidate) {
        return Uni.createFrom().voidItem();
    }
}
