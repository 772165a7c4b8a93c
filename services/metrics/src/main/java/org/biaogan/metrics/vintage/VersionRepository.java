package org.biaogan.metrics.vintage;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;

/** Finds the versions of one kind of master record. */
public interface VersionRepository<E extends Version> extends PanacheRepository<E> {

    /** The version that holds now. */
    default Uni<E> open(String code) {
        return find("code = ?1 and knownTo is null", code).firstResult();
    }

    /** All that hold now under a code, the newest first: one, unless editions of it stand side by side. */
    default Uni<List<E>> editions(String code) {
        return find("code = ?1 and knownTo is null", Sort.descending("version"), code)
                .list();
    }

    /** The version that held at an instant. */
    default Uni<E> at(String code, Instant asOf) {
        return find("code = ?1 and knownFrom <= ?2 and (knownTo is null or knownTo > ?2)", code, asOf)
                .firstResult();
    }

    /** All that held at an instant, by code. */
    default Uni<List<E>> allAt(Instant asOf) {
        return visible(asOf).list();
    }

    /** All that hold now, by code. */
    default Uni<List<E>> allOpen() {
        return find("knownTo is null", Sort.by("code")).list();
    }

    default Uni<Paged<E>> pageAt(Instant asOf, Page page) {
        return visible(asOf)
                .count()
                .chain(total ->
                        visible(asOf).page(page.number(), page.size()).list().map(items -> new Paged<>(items, total)));
    }

    private PanacheQuery<E> visible(Instant asOf) {
        return find("knownFrom <= ?1 and (knownTo is null or knownTo > ?1)", Sort.by("code"), asOf);
    }
}
