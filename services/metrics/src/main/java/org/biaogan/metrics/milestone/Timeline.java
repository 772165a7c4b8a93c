package org.biaogan.metrics.milestone;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.project.ProjectCatalogue;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.project.ProjectView;
import org.biaogan.metrics.project.StandingView;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Puts projects and their nodes side by side in time. */
@ApplicationScoped
public class Timeline {

    private final ProjectCatalogue catalogue;
    private final ProjectStandings standings;
    private final MilestoneBook milestones;
    private final RegisterOffice office;

    Timeline(ProjectCatalogue catalogue, ProjectStandings standings, MilestoneBook milestones, RegisterOffice office) {
        this.catalogue = catalogue;
        this.standings = standings;
        this.milestones = milestones;
        this.office = office;
    }

    /** A page of the projects that fit, by code, in as many statements whatever their number. */
    @WithSession
    public Uni<Paged<TimelineRow>> of(TimelineQuestion question) {
        return office.asOf(question.asOf()).chain(instant -> catalogue
                .select(
                        question.selection(),
                        question.window().restriction(),
                        instant,
                        office.dayOf(question.asOf()),
                        question.page())
                .chain(projects -> rows(projects, question, instant)));
    }

    private Uni<Paged<TimelineRow>> rows(Paged<ProjectView> projects, TimelineQuestion question, Instant asOf) {
        List<String> codes = projects.items().stream().map(ProjectView::code).toList();
        LocalDate today = office.dayOf(question.asOf());
        return standings(codes, question).chain(standing -> milestones
                .of(codes, asOf, today)
                .map(nodes -> projects.map(each -> TimelineRow.of(
                        each, standing.get(each.code()), nodes.getOrDefault(each.code(), List.of()), today))));
    }

    private Uni<Map<String, StandingView>> standings(List<String> codes, TimelineQuestion question) {
        return question.asOf().isPresent() ? Uni.createFrom().item(Map.of()) : standings.of(codes);
    }
}
