package org.biaogan.reports.printing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.biaogan.reports.template.FrozenFigures;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The queue's statements. All times are the database's, so that replicas with differing clocks agree on leases.
 */
@ApplicationScoped
class PrintRepository implements PanacheRepositoryBase<Printing, UUID> {

    private static final String LEASE = """
            WITH next AS (
              SELECT p.report_id FROM printing p JOIN report r ON r.id = p.report_id
              WHERE p.status = 'PENDING' AND p.attempts < :most
                AND (p.leased_until IS NULL OR p.leased_until < clock_timestamp())
              ORDER BY r.created_at, r.id LIMIT 1
              FOR UPDATE OF p SKIP LOCKED)
            UPDATE printing p
            SET attempts = attempts + 1, leased_until = clock_timestamp() + make_interval(secs => :seconds)
            FROM next, report r
            WHERE p.report_id = next.report_id AND r.id = p.report_id
            RETURNING p.report_id, p.attempts, r.title, r.template, r.template_version, r.figures, r.figures_sha256
            """;

    private static final String READY = """
            UPDATE printing SET status = 'READY', ready_at = clock_timestamp(), leased_until = NULL, failure = NULL
            WHERE report_id = :id AND status = 'PENDING' AND attempts = :attempt
            """;

    private static final String FAILED = """
            UPDATE printing SET failure = :failure,
              status = CASE WHEN attempts >= :most THEN 'FAILED' ELSE 'PENDING' END,
              leased_until = CASE WHEN attempts >= :most THEN NULL
                             ELSE clock_timestamp() + make_interval(secs => :pause) END
            WHERE report_id = :id AND status = 'PENDING' AND attempts = :attempt
            """;

    private static final String ABANDONED = """
            UPDATE printing SET status = 'FAILED', leased_until = NULL,
              failure = coalesce(failure, 'The service stopped in the middle of every attempt')
            WHERE status = 'PENDING' AND attempts >= :most AND leased_until < clock_timestamp()
            """;

    /** The oldest pending report that nobody works on, or null; each goes to one worker only. */
    Uni<Job> lease(Duration lease, int mostAttempts) {
        return Panache.getSession().chain(session -> session.createNativeQuery(LEASE, Tuple.class)
                .setParameter("most", mostAttempts)
                .setParameter("seconds", (double) lease.toSeconds())
                .getSingleResultOrNull()
                .onItem()
                .ifNotNull()
                .transform(PrintRepository::job));
    }

    /** False where the lease was lost meanwhile: somebody else prints it. */
    Uni<Boolean> ready(Job job) {
        return statement(READY)
                .chain(statement -> statement
                        .setParameter("id", job.reportId())
                        .setParameter("attempt", job.attempt())
                        .executeUpdate())
                .map(changed -> changed == 1);
    }

    /** To be tried again after the pause, or given up after the last attempt. */
    Uni<Integer> failed(Job job, String failure, Duration pause, int mostAttempts) {
        return statement(FAILED).chain(statement -> statement
                .setParameter("id", job.reportId())
                .setParameter("attempt", job.attempt())
                .setParameter("failure", failure)
                .setParameter("pause", (double) pause.toSeconds())
                .setParameter("most", mostAttempts)
                .executeUpdate());
    }

    /** Gives up reports that took the service down with every attempt. */
    Uni<Integer> abandon(int mostAttempts) {
        return statement(ABANDONED)
                .chain(statement -> statement.setParameter("most", mostAttempts).executeUpdate());
    }

    Uni<Long> countPending() {
        return count("status", PrintView.Status.PENDING);
    }

    Uni<List<Printing>> of(List<UUID> reports) {
        return list("reportId in ?1", reports);
    }

    private static Uni<Mutiny.MutationQuery> statement(String sql) {
        return Panache.getSession().map(session -> session.createNativeQuery(sql));
    }

    private static Job job(Tuple row) {
        return new Job(
                row.get(0, UUID.class),
                row.get(1, Integer.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Integer.class),
                new FrozenFigures(row.get(5, String.class), row.get(6, String.class)));
    }
}
