package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where the standings of projects are kept. */
@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<ProjectStanding, String> {}
