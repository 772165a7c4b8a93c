package org.biaogan.metrics.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** New York's published capital projects through the API; only where the file lies beside the checkout. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RealPortfolioTest {

    private static final Path PUBLISHED =
            Path.of("../../../shared/data/nyc_capital_projects/nyc_capital_projects_fy2021.csv");

    /** The third cell of a row, whose second may be quoted. */
    private static final Pattern AGENCY = Pattern.compile("^[^,]*,(?:\"[^\"]*\"|[^,]*),([^,]+),");

    @Inject
    DataSource store;

    @BeforeAll
    static void requireTheFile() {
        assumeTrue(Files.exists(PUBLISHED), "no published projects beside the checkout");
    }

    /** Lest all tests after this one have two thousand more standings to keep up to date. */
    @AfterEach
    void forgetWhereTheyStand() throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from project_standing where project in"
                    + " (select code from project_version where money_unit = '千美元')");
        }
    }

    @Test
    void newYorksProjectsAreTakenOnceTheirCodesAreSound() throws IOException {
        // Given
        String published = Files.readString(PUBLISHED);
        agencies(published).forEach(RealPortfolioTest::unit);

        // Then
        send(published)
                .statusCode(422)
                .body("refused", equalTo(7))
                .body(
                        "rows.code",
                        containsInAnyOrder(
                                "MALFORMED_CODE",
                                "MALFORMED_CODE",
                                "MALFORMED_CODE",
                                "DUPLICATE_CODE",
                                "DUPLICATE_CODE",
                                "DUPLICATE_CODE",
                                "DUPLICATE_CODE"))
                .body("rows.column", hasItem("project_id"));

        // When
        send(mended(published))
                .statusCode(201)
                .body("added", equalTo(2010))
                .body("warned", equalTo(480))
                .body("warnings.code", hasItem("NEGATIVE_PLAN"));

        // Then
        Api admin = Api.asAdmin();
        admin.get("/projects?q=CO290XSB1")
                .body("items[0].moneyUnit", equalTo("千美元"))
                .body("items[0].totalInvestment", equalTo(218595))
                .body("items[0].reason", equalTo("PROJECT DELAYED DUE TO BUDGETARY CONSTRAINTS"))
                .body("items[0].plans[0].investment", equalTo(-597));
        admin.get("/projects/CO290XSB1/baselines").body("slip.investment.first", equalTo(218595 - 415163));
        admin.get("/projects?size=1&q=capital").statusCode(200);
        assertThat(send(mended(published)).statusCode(201).extract().<Integer>path("unchanged"))
                .isEqualTo(2010);
    }

    private static ValidatableResponse send(String list) {
        return PortfolioClient.asAdmin()
                .with(
                        "column",
                        "code:project_id",
                        "name:project_description",
                        "unitName:managing_agency",
                        "category:ten_year_plan_category",
                        "address:borough",
                        "baseline.totalInvestment:original_budget",
                        "totalInvestment:combined_total",
                        "plan.2021:combined2021",
                        "plan.2022:combined2022",
                        "plan.2023:combined2023",
                        "plan.2024:combined2024",
                        "plan.2025:combined2025",
                        "reason:explanation_for_delay",
                        "summary:scope_summary",
                        "note.prior actuals:combined_prior_actuals",
                        "note.required to complete:combined_r_t_c")
                .with("constant", "moneyUnit:千美元", "stage:APPROVED")
                .post("text/csv", list.getBytes(StandardCharsets.UTF_8));
    }

    /** Three codes that are none, and two that name two projects each. */
    private static String mended(String published) {
        return published
                .replace("\nCRO-M&A,", "\nCRO-M-A,")
                .replace("\nPO79 PAL,", "\nPO79-PAL,")
                .replace("\nHILINEM&O,", "\nHILINEM-O,")
                .replace("\nP-213CNTR,Asser", "\nP-213CNTR-DDC,Asser")
                .replace("\nHBBA24181,East", "\nHBBA24181-DOT,East");
    }

    private static Set<String> agencies(String published) {
        Set<String> agencies = new TreeSet<>();
        published.lines().skip(1).forEach(line -> {
            Matcher agency = AGENCY.matcher(line);
            assertThat(agency.find()).as(line).isTrue();
            agencies.add(agency.group(1));
        });
        return agencies;
    }

    private static void unit(String name) {
        Api.asAdmin()
                .post(
                        "/units",
                        "{\"code\":\"NYC-%s\",\"name\":\"%s\"}".formatted(Integer.toHexString(name.hashCode()), name))
                .statusCode(201);
    }
}
