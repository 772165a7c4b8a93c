package org.biaogan.metrics.savedview;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Where saved views are kept. */
@ApplicationScoped
class SavedViewRepository implements PanacheRepositoryBase<SavedView, UUID> {

    /** Those that somebody may use, by name. */
    Uni<Paged<SavedView>> usableBy(String person, Page page) {
        PanacheQuery<SavedView> usable = find("owner = ?1 or shared", Sort.by("name", "id"), person);
        return usable.count()
                .chain(total -> usable.page(page.number(), page.size()).list().map(items -> new Paged<>(items, total)));
    }

    Uni<Long> countNamed(String person, String name) {
        return count("owner = ?1 and name = ?2", person, name);
    }
}
