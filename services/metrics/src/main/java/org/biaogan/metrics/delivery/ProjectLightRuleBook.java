package org.biaogan.metrics.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.biaogan.metrics.project.ProjectStandings;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/**
 * Keeps the rules for lights of projects in editions. A change makes every standing one to be reckoned anew, in the same
 * transaction; reckoning all of them there would hold up everybody else.
 */
@ApplicationScoped
public class ProjectLightRuleBook extends Register<ProjectLightRuleVersion> {

    static final String KIND = "project-light-rules";

    private final ProjectLightRuleRepository rules;
    private final ProjectStandings standings;
    private final KnowledgeClock knowledge;

    ProjectLightRuleBook(
            ProjectLightRuleRepository rules,
            ProjectStandings standings,
            KnowledgeClock knowledge,
            RegisterOffice office) {
        super(KIND, rules, office);
        this.rules = rules;
        this.standings = standings;
        this.knowledge = knowledge;
    }

    /** A page of all editions, by code and by the day from which they are effective. */
    @WithSession
    public Uni<Paged<ProjectLightRuleView>> page(Optional<Instant> asOf, Page page) {
        return knowledge.asOf(asOf).chain(this::at).map(found -> Paged.cut(found.known(), page));
    }

    /** The edition that is effective on a day, or else last of all; 404 where there is none. */
    @WithSession
    public Uni<ProjectLightRuleView> edition(String code, Optional<LocalDate> on, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(this::at)
                .map(found -> found.edition(code, on.orElse(LocalDate.MAX)).orElse(null))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown(KIND, code));
    }

    /** The rules as they were known at an instant. Needs a session. */
    Uni<ProjectLightRules> at(Instant asOf) {
        return rules.allAt(asOf).map(ProjectLightRules::of);
    }

    /** The rules as they stand now. Needs a session. */
    Uni<ProjectLightRules> current() {
        return rules.allOpen().map(ProjectLightRules::of);
    }

    @Override
    protected Uni<Void> check(ProjectLightRuleVersion candidate) {
        return candidate.category == null
                ? Uni.createFrom().voidItem()
                : rules.count(
                                "category = ?1 and code <> ?2 and knownTo is null and validTo is null",
                                candidate.category,
                                candidate.code())
                        .invoke(others -> refuseTaken(candidate.category, others))
                        .replaceWithVoid();
    }

    @Override
    protected Uni<Void> note(ProjectLightRuleVersion before, ProjectLightRuleVersion done) {
        return super.note(before, done).chain(standings::outdate);
    }

    @Override
    protected ProjectLightRuleVersion retired(ProjectLightRuleVersion current, LocalDate lastDay) {
        if (current.code().equals(ProjectLightRules.DEFAULT)) {
            throw Rejected.conflicting(
                    "code", "DEFAULT_RULE", "The default lights what no other rule does; it cannot be retired.");
        }
        return current.endingOn(lastDay);
    }

    private static void refuseTaken(String category, long others) {
        if (others > 0) {
            throw Rejected.violating(
                    "category", "TAKEN", "Another rule lights projects of the category '%s'.".formatted(category));
        }
    }
}
