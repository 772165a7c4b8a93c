package org.biaogan.metrics.matter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.biaogan.metrics.attachment.AttachmentStore;
import org.biaogan.metrics.escalation.EscalationRuleBook;
import org.biaogan.metrics.official.OfficialRoster;
import org.biaogan.metrics.project.ProjectBook;
import org.biaogan.metrics.rest.Requirements;
import org.biaogan.metrics.unit.UnitTree;
import org.biaogan.metrics.unit.UnitView;

/** What is needed to follow anything up: units and officials, rights and rules, and what day it is. */
@ApplicationScoped
public class MatterOffice {

    private final UnitTree units;
    private final OfficialRoster officials;
    private final ProjectBook projects;
    private final EscalationRuleBook rules;

    @Inject
    MatterRights rights;

    @Inject
    AttachmentStore files;

    @Inject
    Clock clock;

    MatterOffice(UnitTree units, OfficialRoster officials, ProjectBook projects, EscalationRuleBook rules) {
        this.units = units;
        this.officials = officials;
        this.projects = projects;
        this.rules = rules;
    }

    public MatterRights rights() {
        return rights;
    }

    public Uni<Map<String, UnitView>> tree() {
        return units.current();
    }

    public Uni<Set<String>> officials() {
        return officials.codes();
    }

    /** Refuses with 422 projects that are not there. @param codes by the field that names each; null for none */
    public Uni<Void> requireProjects(Map<String, String> codes, Instant asOf) {
        List<String> named =
                codes.values().stream().filter(Objects::nonNull).distinct().toList();
        return projects.allAt(named, asOf)
                .invoke(known -> {
                    Requirements requirements = new Requirements();
                    codes.forEach((field, code) -> requirements.rule(
                            code == null || known.containsKey(code),
                            field,
                            "UNKNOWN_PROJECT",
                            "There is no project '%s'.".formatted(code)));
                    requirements.enforce();
                })
                .replaceWithVoid();
    }

    /** Refuses with 422 a charge that names nobody known or a day that is past. */
    public Uni<Void> requireCharge(Charge charge) {
        return charges().invoke(rules -> rules.of(charge).enforce()).replaceWithVoid();
    }

    /** The same for many, by where each stands in what was sent: {@code decisions[3]}. */
    public Uni<Void> requireCharges(Map<String, Charge> many) {
        return charges()
                .invoke(rules -> {
                    Requirements requirements = new Requirements();
                    many.forEach((place, charge) -> requirements.within(place, rules.of(charge)));
                    requirements.enforce();
                })
                .replaceWithVoid();
    }

    private Uni<ChargeRules> charges() {
        return tree().chain(tree -> officials().map(roster -> new ChargeRules(tree, roster, today(Optional.empty()))));
    }

    /** Refuses with 422 files that are not there, or are of another project. */
    Uni<Void> requireEvidence(Matter matter) {
        return files.require("evidence", matter.evidence(), matter.project());
    }

    /** What lateness is reckoned by, as of an instant. @param wanted empty for now */
    public Uni<Reckoning> reckoning(String kind, Optional<Instant> wanted, Instant asOf) {
        return rules.at(kind, asOf).map(steps -> new Reckoning(asOf, today(wanted), steps));
    }

    /** What is named in matters, as it was called at an instant. */
    public Uni<MatterNames> names(Collection<String> projectCodes, Instant asOf) {
        return units.at(asOf).chain(tree -> officials.at(asOf).chain(roster -> projects.allAt(projectCodes, asOf)
                .map(known -> new MatterNames(tree, roster, known))));
    }

    public LocalDate today(Optional<Instant> wanted) {
        return wanted.map(instant -> LocalDate.ofInstant(instant, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
