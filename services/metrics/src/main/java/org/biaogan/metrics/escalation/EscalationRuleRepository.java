package org.biaogan.metrics.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of escalation rules are kept. */
@ApplicationScoped
class EscalationRuleRepository implements VersionRepository<EscalationRuleVersion> {}
