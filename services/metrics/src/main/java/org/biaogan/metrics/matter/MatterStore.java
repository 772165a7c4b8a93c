package org.biaogan.metrics.matter;

import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.biaogan.metrics.attachment.Involvement;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.rest.Page;
import org.biaogan.metrics.rest.Paged;
import org.biaogan.metrics.vintage.VersionRepository;

/** Finds the matters of one kind. */
public interface MatterStore<M extends Matter> extends VersionRepository<M> {

    /** The name of the entity in queries. */
    String entity();

    /** What is open before what is closed, then by deadline, what has none last. */
    default Uni<Paged<M>> page(MatterQuery query, Page page) {
        return count(query.condition(), query.parameters())
                .chain(total -> find(query.condition() + MatterQuery.ORDER, query.parameters())
                        .page(page.number(), page.size())
                        .list()
                        .map(items -> new Paged<>(items, total)));
    }

    default Uni<List<M>> found(MatterQuery query) {
        return find(query.condition() + MatterQuery.ORDER, query.parameters()).list();
    }

    /** How many there are by state, owner or official. */
    default Uni<List<Tally>> tallies(MatterQuery query, TallyBy by) {
        return find(query.tallies(entity(), by), query.tallyParameters())
                .project(Tally.class)
                .list();
    }

    /** Every version of a matter that was known at an instant, the oldest first. */
    default Uni<List<M>> history(String code, Instant asOf) {
        return find("code = ?1 and knownFrom <= ?2", Sort.by("version"), code, asOf)
                .list();
    }

    /** The units that answer for matters of projects which are not closed. */
    default Uni<List<Involvement>> owners(Collection<String> projects) {
        return find(
                        "select distinct project, owner from " + entity()
                                + " where project in ?1 and owner is not null and knownTo is null and state <> ?2",
                        projects,
                        FollowUpState.CLOSED)
                .project(Involvement.class)
                .list();
    }

    /** Those of some codes that hold now. */
    default Uni<List<M>> open(Collection<String> codes) {
        return list("code in ?1 and knownTo is null", codes);
    }

    /** Counts those that are not closed now and name a code in a field. */
    default Uni<Long> countOpen(String field, String code) {
        return count(field + " = ?1 and knownTo is null and state <> ?2", code, FollowUpState.CLOSED);
    }
}
