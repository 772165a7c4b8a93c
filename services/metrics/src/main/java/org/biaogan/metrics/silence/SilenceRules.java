package org.biaogan.metrics.silence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.project.CountedProject;
import org.biaogan.metrics.project.Stage;

/**
 * The rules in force on a day.
 *
 * @param inForce the most particular first
 */
record SilenceRules(List<SilenceRule> inForce) {

    SilenceRules {
        inForce = inForce.stream().sorted(SilenceRule.PARTICULAR_FIRST).toList();
    }

    /** The one that holds for a project; empty where nobody expects anything of it. */
    Optional<SilenceRule> of(SilenceKind kind, CountedProject project) {
        return inForce.stream()
                .filter(rule -> rule.kind() == kind && rule.holdsFor(project))
                .findFirst();
    }

    /** The stages at which anything is expected at all. */
    Set<Stage> stages() {
        return inForce.stream().flatMap(rule -> rule.stages().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
