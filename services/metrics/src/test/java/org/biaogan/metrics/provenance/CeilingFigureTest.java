package org.biaogan.metrics.provenance;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.target;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class CeilingFigureTest {

    private final Api admin = Api.asAdmin();
    private String unit;

    @BeforeEach
    void aUnitOfItsOwn() {
        unit = unit();
    }

    @Test
    void underACeilingThereIsAnAllowanceAndNothingToComplete() {
        String ceiling = indicator("LEVEL", "YTD", "DOWN", "MONTH", "");

        Map<String, String> ids = figuresOf(ceiling);

        named(ids.get("completionPercent"), "使用率", "share used");
        named(ids.get("remaining"), "剩余额度", "allowance left");
        named(ids.get("requiredPerMonth"), "月均可用额度", "allowance per month");
        named(ids.get("requiredGrowthPercent"), "剩余月份允许增速", "growth allowed in the remaining months");
        named(ids.get("target"), "目标", "target");
    }

    @Test
    void aStockThatIsToFallIsCompletedAllTheSame() {
        Map<String, String> ids = figuresOf(indicator("LEVEL", "POINT", "DOWN", "MONTH", ""));

        named(ids.get("completionPercent"), "完成率", "completion");
        named(ids.get("remaining"), "尚需完成", "remaining");
    }

    private Map<String, String> figuresOf(String indicator) {
        target(indicator, unit, 2022, "120");
        observe(
                row(indicator, unit, "2021-06", "60"),
                row(indicator, unit, "2021-12", "130"),
                row(indicator, unit, "2022-06", "54"));
        return admin.get("/assessments?unit=%s&indicator=%s&period=2022-06".formatted(unit, indicator))
                .statusCode(200)
                .extract()
                .path("items[0].figures");
    }

    private void named(String id, String name, String nameEn) {
        admin.get("/figures/" + id).statusCode(200).body("name", equalTo(name)).body("nameEn", equalTo(nameEn));
    }
}
