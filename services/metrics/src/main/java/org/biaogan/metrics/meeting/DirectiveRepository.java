package org.biaogan.metrics.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.metrics.matter.MatterStore;

/** Where the versions of directives are kept. */
@ApplicationScoped
class DirectiveRepository implements MatterStore<DirectiveVersion> {

    @Override
    public String entity() {
        return "DirectiveVersion";
    }
}
