package org.biaogan.dashboard.visit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.NamedOfficial;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.Zone;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the form together with what there is to choose from. */
@ApplicationScoped
class VisitRoom {

    private final VisitDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final Clock clock;

    VisitRoom(VisitDesk desk, ZoneBook zones, OfficialBook officials, Clock clock) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), MomentText.ZONE);
    }

    Uni<VisitFormView> form(VisitForm form, SecurityContext visitor, Language language) {
        return Uni.combine()
                .all()
                .unis(desk.projects(), officials.officials(), zones.zone())
                .with((projects, people, zone) -> view(form, owner(visitor), projects, people, zone, language));
    }

    /** Whose the visits are that are kept on a phone. */
    static String owner(SecurityContext visitor) {
        return visitor.getUserPrincipal().getName();
    }

    Uni<VisitsView> visits(VisitQuery query, boolean maySend, boolean recorded, Language language) {
        return Uni.combine()
                .all()
                .unis(desk.visits(query), officials.officials(), zones.zone())
                .with((visits, people, zone) -> {
                    VisitWords words = language.words(VisitWords.class);
                    List<Visit> found = visits.value();
                    return new VisitsView(
                            Notice.of(language, visits, people, zone),
                            query,
                            Choice.units(zone.value(), words.allUnits(), query.unit(), language),
                            people(people.value(), words.everybody(), query.official(), language),
                            maySend,
                            recorded,
                            found.stream()
                                    .map(visit -> VisitRow.of(visit, language))
                                    .toList(),
                            query.page() == 0 ? null : query.address(query.page() - 1),
                            found.size() < VisitQuery.SIZE ? null : query.address(query.page() + 1));
                });
    }

    private VisitFormView view(
            VisitForm form,
            String owner,
            Reading<List<VisitedProject>> projects,
            Reading<List<NamedOfficial>> people,
            Reading<Zone> zone,
            Language language) {
        VisitWords words = language.words(VisitWords.class);
        List<Choice> units = Choice.units(zone.value(), words.nobodyYet(), null, language);
        return new VisitFormView(
                Notice.of(language, projects, people, zone),
                form,
                owner,
                today().toString(),
                MomentText.ZONE.getId(),
                projects(projects.value(), form.project(), words.choose(), language),
                projects.value().size() >= VisitDesk.MOST_PROJECTS,
                people(people.value(), words.choose(), form.official(), language),
                VisitFormView.rows(form.found(), FoundRow.EMPTY, VisitFormView.FOUND_ROWS).stream()
                        .map(row -> row.among(units))
                        .toList(),
                VisitFormView.rows(form.solved(), SolvedRow.EMPTY, VisitFormView.SOLVED_ROWS));
    }

    /** With the one that a link led here from, also where it is none of the visitor's own. */
    private static List<Choice> projects(List<VisitedProject> all, String chosen, String none, Language language) {
        boolean known = chosen.isEmpty()
                || all.stream().anyMatch(project -> project.code().equals(chosen));
        List<VisitedProject> offered = known
                ? all
                : Stream.concat(Stream.of(new VisitedProject(chosen, chosen, chosen)), all.stream())
                        .toList();
        return Choice.of(offered, none, chosen, VisitedProject::code, project -> project.label(language));
    }

    private static List<Choice> people(List<NamedOfficial> all, String none, String chosen, Language language) {
        return Choice.of(all, none, chosen, NamedOfficial::code, official -> official.name(language));
    }
}
