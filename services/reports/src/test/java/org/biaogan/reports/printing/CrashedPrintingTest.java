package org.biaogan.reports.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.biaogan.reports.rest.Sha256;
import org.biaogan.reports.stand.Reports;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrashedPrintingTest {

    private static final String FIGURES =
            "{\"title\":\"t\",\"period\":\"2026-H1\",\"unit\":\"zone\",\"unitName\":\"u\","
                    + "\"asOf\":\"2026-07-20T00:00:00+08:00\",\"demonstration\":false,\"standings\":[]}";

    @Inject
    DataSource database;

    @Test
    void aReportWhoseWorkerDiedIsPrintedByTheNext() throws SQLException {
        UUID report = reportLeft("half-year-analysis", "PENDING", 1, "clock_timestamp() - interval '1 second'");

        Reports.ready(report.toString());

        assertThat(number("SELECT count(*) FROM document WHERE report_id = '" + report + "'"))
                .isEqualTo(2);
        assertThat(number("SELECT attempts FROM printing WHERE report_id = '" + report + "'"))
                .isEqualTo(2);
        assertThat(number("SELECT count(*) FROM audit_entry WHERE subject = 'report/" + report + "'"))
                .isEqualTo(1);
    }

    @Test
    void aReportAnotherReplicaWorksOnIsLeftAlone() throws SQLException {
        UUID taken = reportLeft("half-year-analysis", "PENDING", 1, "clock_timestamp() + interval '1 hour'");
        UUID free = reportLeft("half-year-analysis", "PENDING", 0, "NULL");

        Reports.ready(free.toString());

        assertThat(Reports.look(taken.toString()).<String>path("status")).isEqualTo("PENDING");
    }

    @Test
    void aReportWithoutItsTemplateFailsAndSaysWhy() throws SQLException {
        UUID report = reportLeft("no-longer-there", "PENDING", 2, "NULL");

        await().until(() -> Reports.look(report.toString()).path("status").equals("FAILED"));

        assertThat(Reports.look(report.toString()).<String>path("failure")).contains("no longer on the shelf");
    }

    @Test
    void frozenFiguresCannotBeAltered() throws SQLException {
        UUID report = reportLeft("half-year-analysis", "PENDING", 0, "NULL");

        assertThatThrownBy(() -> execute("UPDATE report SET title = 'x' WHERE id = '" + report + "'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("DELETE FROM audit_entry WHERE true")).hasMessageContaining("append-only");
    }

    private UUID reportLeft(String template, String status, int attempts, String lease) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        WITH made AS (INSERT INTO report VALUES (?, ?, 1, 't', '2026-H1', 'zone', 'u',
                          now(), ?, ?, 'somebody', now()) RETURNING id)
                        INSERT INTO printing (report_id, status, attempts, leased_until)
                        SELECT id, ?, ?, %s FROM made
                        """.formatted(lease))) {
            insert.setObject(1, id);
            insert.setString(2, template);
            insert.setString(3, FIGURES);
            insert.setString(4, Sha256.of(FIGURES));
            insert.setString(5, status);
            insert.setInt(6, attempts);
            insert.executeUpdate();
        }
        return id;
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }
}
