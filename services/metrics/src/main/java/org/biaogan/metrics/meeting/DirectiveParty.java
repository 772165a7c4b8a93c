package org.biaogan.metrics.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.attachment.Involvement;
import org.biaogan.metrics.attachment.ProjectParty;

/** Whoever has to carry out a directive about a project has a part in it. */
@ApplicationScoped
class DirectiveParty implements ProjectParty {

    private final DirectiveRepository directives;

    DirectiveParty(DirectiveRepository directives) {
        this.directives = directives;
    }

    @Override
    public Uni<List<Involvement>> involved(Collection<String> projects) {
        return directives.owners(projects);
    }
}
