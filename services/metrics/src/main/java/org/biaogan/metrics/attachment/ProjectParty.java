package org.biaogan.metrics.attachment;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/**
 * A feature that gives units a part in a project besides its own: who owes a condition or has to solve a problem must add
 * evidence to the project's files, and see what is there.
 */
public interface ProjectParty {

    /** The units that have something to do for projects, as long as it is not done. Needs a session. */
    Uni<List<Involvement>> involved(Collection<String> projects);
}
