package org.biaogan.metrics.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Statements;
import org.junit.jupiter.api.Test;

/** What a board costs the database does not grow with the number of its rows. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class BoardStatementsTest {

    private static final int FEW = 2;
    private static final int MANY = 40;

    @Test
    void aBoardTakesTheSameStatementsWhateverTheNumberOfIndicators() {
        String small = Fixture.unit();
        String large = Fixture.unit();
        fill(small, FEW);
        fill(large, MANY);

        List<String> few = Statements.ofReading(() -> board(small, FEW));
        List<String> many = Statements.ofReading(() -> board(large, MANY));

        assertThat(many).hasSameSizeAs(few);
        assertThat(few).isNotEmpty();
    }

    @Test
    void aBoardThatWasShownTakesTwoStatementsUntilAnythingBecomesKnown() {
        String unit = Fixture.unit();
        fill(unit, FEW);
        Runnable shown = () -> board(unit, FEW);
        List<String> reckoned = Statements.ofReading(shown);

        assertThat(Statements.during(shown)).hasSize(2);
        Fixture.observe(Fixture.row(Fixture.indicator("LEVEL", "YTD"), unit, "2022-06", "50"));
        assertThat(Statements.during(() -> board(unit, FEW + 1))).hasSizeGreaterThan(reckoned.size());
    }

    private static void board(String unit, int rows) {
        Api.asAdmin()
                .get("/assessments?size=1000&period=2022-06&unit=" + unit)
                .statusCode(200)
                .body("items", hasSize(rows));
    }

    private static void fill(String unit, int indicators) {
        for (int i = 0; i < indicators; i++) {
            String indicator = Fixture.indicator("LEVEL", i % 2 == 0 ? "YTD" : "PERIOD");
            Fixture.observe(
                    Fixture.row(indicator, unit, "2022-06", "50"), Fixture.row(indicator, unit, "2021-12", "90"));
            Fixture.target(indicator, unit, 2022, "100");
        }
    }
}
