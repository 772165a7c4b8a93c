package org.biaogan.dashboard.problem;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.visitor.VisitorDesk;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the page of proposals together. */
@ApplicationScoped
class ProposalRoom {

    static final String CONFIRM = "confirm";
    static final String DISMISS = "dismiss";

    private static final int OK = 200;

    private final ProblemDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final VisitorDesk visitors;

    ProposalRoom(ProblemDesk desk, ZoneBook zones, OfficialBook officials, VisitorDesk visitors) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
        this.visitors = visitors;
    }

    /**
     * Which proposals are looked at.
     *
     * @param id of the one to be decided on; empty for none
     * @param typed the form that was not taken; null where none was sent
     */
    record Look(String unit, String id, Typed typed, String done) {}

    Uni<ProposalsView> view(Look look, Language language) {
        return Uni.combine()
                .all()
                .unis(desk.proposals(look.unit()), zones.zone(), officials.officials())
                .with((proposals, zone, people) -> put(look, proposals, zone, people, language));
    }

    private ProposalsView put(
            Look look,
            Reading<List<Proposal>> proposals,
            Reading<Zone> zone,
            Reading<List<NamedOfficial>> people,
            Language language) {
        ProblemWords words = language.words(ProblemWords.class);
        boolean mayDecide = visitors.rights().mayRegisterProblems();
        List<Proposal> all = proposals.value();
        String count = String.valueOf(all.size());
        return new ProposalsView(
                Notice.of(language, proposals, zone, people),
                Choice.units(zone.value(), words.allUnits(), look.unit(), language),
                look.unit(),
                all.stream()
                        .map(proposal -> ProposalRow.of(proposal, look.unit(), language))
                        .toList(),
                all.size() < ProblemDesk.MOST ? words.proposals(count) : words.firstProposals(count),
                all.stream()
                        .filter(proposal -> mayDecide && proposal.id().equals(look.id()))
                        .findFirst()
                        .map(proposal -> chosen(proposal, look, zone.value(), people.value(), language))
                        .orElse(null),
                look.done(),
                mayDecide,
                look.typed() == null ? OK : look.typed().status());
    }

    private ProposalsView.Chosen chosen(
            Proposal proposal, Look look, Zone zone, List<NamedOfficial> people, Language language) {
        ProblemWords words = language.words(ProblemWords.class);
        Typed confirmed = sent(look, CONFIRM) ? look.typed() : begun(proposal);
        Typed dismissed = sent(look, DISMISS) ? look.typed() : Typed.nothing(DISMISS);
        ProblemFields fields = new ProblemFields(confirmed, zone, people, language);
        return new ProposalsView.Chosen(
                ProposalRow.of(proposal, look.unit(), language),
                confirmed,
                List.of(
                        fields.title(),
                        fields.severity(),
                        fields.owner(),
                        fields.official(),
                        fields.deadline(),
                        fields.measures()),
                dismissed,
                visitors.rights().mayDispatch()
                        ? Field.of(Field.Kind.LINE, "reason", words.dismissReason(), dismissed)
                                .needed(true)
                        : null);
    }

    private static boolean sent(Look look, String form) {
        return look.typed() != null && look.typed().form().equals(form);
    }

    private static Typed begun(Proposal proposal) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", proposal.title());
        values.put("owner", proposal.owner());
        values.put("official", proposal.official());
        values.put("severity", "SERIOUS");
        return Typed.filled(CONFIRM, values);
    }
}
