package org.biaogan.metrics.silence;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of silence rules are kept. */
@ApplicationScoped
class SilenceRuleRepository implements VersionRepository<SilenceRuleVersion> {}
