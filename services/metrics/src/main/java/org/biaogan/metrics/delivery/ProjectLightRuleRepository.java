package org.biaogan.metrics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of rules for lights of projects are kept. */
@ApplicationScoped
class ProjectLightRuleRepository implements VersionRepository<ProjectLightRuleVersion> {}
