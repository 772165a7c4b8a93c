package org.biaogan.metrics.project;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** A feature that reckons something anew whenever a project gets a new version. */
public interface ProjectFollower {

    /** Called within the transaction that wrote the version, which is flushed. */
    Uni<Void> projectChanged(ProjectView project);

    /** The same for many at once, as a file brings them; whoever can reckon them together does so. */
    default Uni<Void> projectsChanged(List<ProjectView> projects) {
        return Multi.createFrom()
                .iterable(projects)
                .onItem()
                .transformToUniAndConcatenate(this::projectChanged)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
