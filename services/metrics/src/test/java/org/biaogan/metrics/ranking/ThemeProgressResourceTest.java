package org.biaogan.metrics.ranking;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ThemeProgressResourceTest {

    private final Api admin = Api.asAdmin();

    @Test
    void targetsAreCountedByThemeAndTheFlagshipOnesApart() {
        // Given
        admin.post("/themes", "{\"code\":\"T-NEW\",\"name\":\"新产业\"}").statusCode(201);
        admin.post("/themes", "{\"code\":\"T-IDLE\",\"name\":\"新服务\"}").statusCode(201);
        String unit = unit();
        String themed = ",\"themes\":[\"T-NEW\"]";
        String ahead = indicator("LEVEL", "YTD", "UP", "MONTH", themed);
        String behind = indicator("LEVEL", "YTD", "UP", "MONTH", themed);
        String late = indicator("LEVEL", "YTD", "UP", "MONTH", themed);
        String untargeted = indicator("LEVEL", "YTD", "UP", "MONTH", themed);
        String elsewhere = indicator("LEVEL", "YTD");
        target(ahead, unit, 2020, "\"value\":100", ",\"flagship\":true");
        target(behind, unit, 2020, "100");
        target(late, unit, 2020, "100");
        target(elsewhere, unit, 2020, "\"value\":100", ",\"flagship\":true");
        observe(
                row(ahead, unit, "2020-06", "60"),
                row(behind, unit, "2020-06", "30"),
                row(untargeted, unit, "2020-06", "1"),
                row(elsewhere, unit, "2020-06", "45"));

        // When, then
        String mine = "items.find{it.theme=='T-NEW'}.";
        admin.get("/theme-progress?period=2020-06&unit=" + unit)
                .statusCode(200)
                .body("period", equalTo("2020-06"))
                .body(mine + "targets", equalTo(3))
                .body(mine + "flagship", equalTo(1))
                .body(mine + "counts.GREEN", equalTo(1))
                .body(mine + "counts.RED", equalTo(1))
                .body(mine + "counts.YELLOW", equalTo(0))
                .body(mine + "counts.LATE", equalTo(1))
                .body(mine + "medianDeviationPoints", equalTo(-5))
                .body("items.find{it.theme=='T-IDLE'}.targets", equalTo(0))
                .body("items.find{it.theme=='T-IDLE'}.medianDeviationPoints", nullValue())
                .body("flagship.targets", equalTo(2))
                .body("flagship.counts.GREEN", equalTo(1))
                .body("flagship.counts.YELLOW", equalTo(1))
                .body("flagship.medianDeviationPoints", equalTo(2.5f));
        admin.get("/assessments?period=2020-06&flagship=true&unit=" + unit)
                .body("items.indicator", contains(ahead, elsewhere))
                .body("items[0].flagship", equalTo(true));
        admin.get("/assessments?flagship=perhaps").statusCode(400).body("errors[0].field", equalTo("flagship"));
        admin.get("/theme-progress?unit=NOWHERE").statusCode(404);
    }
}
