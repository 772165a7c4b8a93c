package org.biaogan.metrics.project;

import io.smallrye.mutiny.Uni;

/** A feature that reckons something anew whenever a project gets a new version. */
public interface ProjectFollower {

    /** Called within the transaction that wrote the version, which is flushed. */
    Uni<Void> projectChanged(ProjectView project);
}
