package org.biaogan.metrics.light;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.rest.Rejected;
import org.biaogan.metrics.vintage.KnowledgeClock;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;

/** Keeps the light rules in editions: what lit a period of last year lights it still, whatever holds this year. */
@ApplicationScoped
public class LightRuleBook extends Register<LightRuleVersion> {

    static final String KIND = "light-rules";

    private final LightRuleRepository rules;
    private final KnowledgeClock knowledge;

    LightRuleBook(LightRuleRepository rules, KnowledgeClock knowledge, RegisterOffice office) {
        super(KIND, rules, office);
        this.rules = rules;
        this.knowledge = knowledge;
    }

    /** A page of all editions, by code and by the day from which they are effective. */
    @WithSession
    public Uni<Paged<LightRuleView>> page(Optional<Instant> asOf, Page page) {
        return knowledge.asOf(asOf).chain(this::at).map(found -> Paged.cut(found.known(), page));
    }

    /** The edition that is effective on a day, or else last of all; 404 where there is none. */
    @WithSession
    public Uni<LightRuleView> edition(String code, Optional<LocalDate> on, Optional<Instant> asOf) {
        return knowledge
                .asOf(asOf)
                .chain(this::at)
                .map(found -> found.edition(code, on.orElse(LocalDate.MAX)).orElse(null))
                .onItem()
                .ifNull()
                .failWith(Rejected.unknown(KIND, code));
    }

    /** The rules as they were known at an instant. Needs a session. */
    public Uni<LightRules> at(Instant asOf) {
        return rules.allAt(asOf).map(LightRules::of);
    }

    /** The codes of the rules in use now. Needs a session. */
    public Uni<Set<String>> codes() {
        return rules.allOpen().map(open -> open.stream()
                .filter(rule -> rule.validTo() == null)
                .map(LightRuleVersion::code)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    protected Uni<Void> check(LightRuleVersion candidate) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected LightRuleVersion retired(LightRuleVersion current, LocalDate lastDay) {
        if (current.code().equals(LightRules.DEFAULT)) {
            throw Rejected.conflicting(
                    "code", "DEFAULT_RULE", "The default lights what names no rule; it cannot be retired.");
        }
        return current.endingOn(lastDay);
    }
}
