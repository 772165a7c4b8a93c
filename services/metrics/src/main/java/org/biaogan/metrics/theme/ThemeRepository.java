package org.biaogan.metrics.theme;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of themes are kept. */
@ApplicationScoped
class ThemeRepository implements VersionRepository<ThemeVersion> {}
