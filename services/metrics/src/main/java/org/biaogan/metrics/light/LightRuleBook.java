package org.biaogan.metrics.light;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.KnowledgeClock;

/** Keeps the light rules. */
@ApplicationScoped
public class LightRuleBook {

    private final LightRuleRepository rules;
    private final KnowledgeClock knowledge;

    LightRuleBook(LightRuleRepository rules, KnowledgeClock knowledge) {
        this.rules = rules;
        this.knowledge = knowledge;
    }

    @WithSession
    public Uni<Paged<LightRuleView>> page(Optional<Instant> asOf, Page page) {
        return knowledge
                .asOf(asOf)
                .chain(instant -> rules.pageAt(instant, page))
                .map(found -> found.map(LightRuleView::of));
    }

    /** The rules as they were known at an instant. Needs a session. */
    public Uni<LightRules> at(Instant asOf) {
        return rules.allAt(asOf)
                .map(found ->
                        new LightRules(found.stream().map(LightRuleView::of).toList()));
    }
}
