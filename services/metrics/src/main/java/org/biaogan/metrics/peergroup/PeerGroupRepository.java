package org.biaogan.metrics.peergroup;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.vintage.VersionRepository;

/** Where the versions of peer groups are kept. */
@ApplicationScoped
class PeerGroupRepository implements VersionRepository<PeerGroupVersion> {}
