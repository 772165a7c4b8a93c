package org.biaogan.metrics.project;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Where the numbers of projects are kept. */
@ApplicationScoped
class NumberedProjectRepository implements PanacheRepositoryBase<NumberedProject, String> {

    Uni<List<NumberedProject>> withCodes(Collection<String> codes) {
        return list("code in ?1", codes);
    }

    /** The project with a number; null where none has it. */
    Uni<NumberedProject> withNumber(int number) {
        return find("number", number).firstResult();
    }
}
