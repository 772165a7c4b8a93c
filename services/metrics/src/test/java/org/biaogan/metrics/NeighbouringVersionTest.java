package org.biaogan.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.biaogan.metrics.enterprise.CreditCode;
import org.biaogan.metrics.problem.Matters;
import org.junit.jupiter.api.Test;

/** What this version and the one before find in the database while both run, and after a rollback. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class NeighbouringVersionTest {

    private static final Set<String> KNOWN_BEFORE = Set.of("light", "from", "to");

    private final Api admin = Api.asAdmin();

    @Inject
    DataSource database;

    @Test
    void aRuleOfThresholdsIsTheSameForTheVersionBefore() throws SQLException {
        String code = rule("[{\"light\":\"GREEN\",\"from\":-5},{\"light\":\"RED\"}]");
        JsonPath before = storedFor(code);
        assertThat(before.getList("bands.light")).containsExactly("GREEN", "RED");
        assertThat(before.getList("bands.from")).containsExactly(-5, null);
        assertThat(before.getMap("bands[0]").keySet()).isEqualTo(KNOWN_BEFORE);
    }

    @Test
    void aRuleThatTheVersionBeforeCannotSayIsTheDefaultToItAndItselfToThisOne() throws SQLException {
        for (String more : new String[] {
            "\"from\":0,\"fromExclusive\":true",
            "\"when\":[{\"quantity\":\"ACTUAL\",\"from\":7}]",
            "\"from\":0,\"inARow\":{\"months\":2,\"from\":0}"
        }) {
            String code = rule("[{\"light\":\"GREEN\"," + more + "},{\"light\":\"RED\"}]");
            JsonPath before = storedFor(code);
            assertThat(before.getList("bands.light")).containsExactly("GREEN", "YELLOW", "RED");
            assertThat(before.getList("bands.to")).containsExactly(null, 0, -10);
            assertThat(before.getMap("bands[0]").keySet()).isEqualTo(KNOWN_BEFORE);
            admin.get("/light-rules/" + code).body("bands.light", contains("GREEN", "RED"));
        }
    }

    @Test
    void whatTheVersionBeforeRecordsIsNoOfficialRelease() throws SQLException {
        String indicator = Fixture.indicator("LEVEL", "YTD");
        String unit = Fixture.unit();
        String before = """
                insert into observation (recording, indicator, unit, period, period_end, measure, basis, value, status,
                    recorded_by, recorded_at, known_from)
                values ('%s', '%s', '%s', '2020-01', '2020-01-31', 'LEVEL', 'YTD', 1, 'A', 'editor', now(), now())
                returning approved_on_arrival
                """.formatted(UUID.randomUUID(), indicator, unit);
        assertThat(asked(before)).isEqualTo("f");
    }

    @Test
    void whatTheVersionBeforeRegistersOfAnEnterpriseHasACodeOfAnyKindAndNoName() throws SQLException {
        String code = asked("""
                insert into problem_version (id, code, version, title, source, source_code, unit, severity, state, evidence,
                    actor, handlers, recorded_by, known_from)
                values (nextval('problem_version_seq'), 'P-%s', 1, '缺工', 'ENTERPRISE', 'E-1', '%s', 'NORMAL', 'REGISTERED',
                    '{}', 'editor', '{}', 'editor', now())
                returning code""".formatted(UUID.randomUUID(), Fixture.unit()));
        admin.get("/problems/" + code)
                .statusCode(200)
                .body("source.code", equalTo("E-1"))
                .body("source.name", nullValue());
    }

    @Test
    void whatTheVersionBeforeDoesAboutAProblemOfAnEnterpriseLeavesItsName() throws SQLException {
        String unit = Fixture.unit();
        String code = Matters.problem(unit);
        asked("update problem_version set known_to = clock_timestamp() where code = '%s' returning code"
                .formatted(code));
        asked("""
                insert into problem_version (id, code, version, title, source, source_code, unit, severity, from_state, action,
                    state, owner, deadline, evidence, actor, handlers, recorded_by, known_from)
                select nextval('problem_version_seq'), code, 2, title, source, source_code, unit, severity, state, 'ASSIGN',
                    'ASSIGNED', '%s', '2126-01-01', '{}', 'x', handlers, 'x', clock_timestamp()
                from problem_version where code = '%s' returning code""".formatted(unit, code));
        admin.get("/problems/" + code)
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("source.name", equalTo("某某制造"));
    }

    @Test
    void theStoreLooksAtCreditCodesAsTheServiceDoes() throws SQLException {
        for (String code : new String[] {
            "91110000600037341L",
            "91110108551385082Q",
            "91110000600037342L",
            "91110000600037341l",
            "9111000060003734",
            "9111000O600037341L"
        }) {
            CreditCode read = new CreditCode(code);
            boolean right = read.isWellFormed() && read.isChecked();
            assertThat(asked("select is_credit_code('%s')".formatted(code)))
                    .as(code)
                    .isEqualTo(right ? "t" : "f");
        }
    }

    private String rule(String bands) {
        String code = "T-N-" + UUID.randomUUID();
        admin.post(
                        "/light-rules",
                        "{\"code\":\"%s\",\"name\":\"试验规则\",\"effectiveFrom\":\"2025-01-01\",\"bands\":%s}"
                                .formatted(code, bands))
                .statusCode(201);
        return code;
    }

    private JsonPath storedFor(String code) throws SQLException {
        return JsonPath.from(asked("select rule from light_rule_version where code = '%s'".formatted(code)));
    }

    private String asked(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
