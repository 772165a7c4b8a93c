package org.biaogan.metrics.condition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.TestClock;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the list of what a project needs is drawn up. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ChecklistDraftTest {

    private static final String BY_TEMPLATE = "{\"template\":\"default\"}";

    private final Api admin = Api.asAdmin();
    private String unit;
    private String bureau;
    private String project;
    private Api editor;

    @BeforeEach
    void registerAProject() {
        TestClock.stopAt("2026-05-01T09:00:00+08:00");
        unit = Fixture.unit();
        bureau = Fixture.unit();
        project = Fixture.project(unit);
        editor = Api.as(Tokens.of("editor", unit));
    }

    @AfterEach
    void letTimeGoOn() {
        TestClock.goOn();
    }

    @Test
    void aTemplateIsForOneCategory() {
        String template = """
                {"code":"T-CT","name":"技改","category":"T-%s","items":[{"key":"A","name":"甲"},
                 {"key":"B","name":"乙","mandatory":false,"owedBy":"%s"}]}""".formatted(unit, bureau);
        admin.post("/condition-templates", template).statusCode(201);
        admin.post("/condition-templates", template.replace("T-CT", "T-CT2"))
                .statusCode(422)
                .body("errors.code", contains("CATEGORY_TAKEN"));
        admin.post("/condition-templates", template.replace(bureau, "NOWHERE").replace("T-CT", "T-CT3"))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_UNIT"));
        String renewal = Fixture.project(unit, ",\"category\":\"T-%s\"".formatted(unit));
        editor.post("/projects/" + renewal + "/conditions", "{}")
                .statusCode(201)
                .body("items.key", containsInAnyOrder("A", "B"))
                .body("items.owedBy", contains(unit, bureau));
    }

    @Test
    void aListCannotBeMadeShortToBeReadySoon() {
        editor.post(conditions(), "{\"items\":[{\"key\":\"LAND\",\"name\":\"地\",\"mandatory\":false}]}")
                .statusCode(403);
        editor.get(conditions()).body("items", empty());
        editor.post(conditions(), "{\"items\":[{\"key\":\"ROAD\",\"name\":\"道路\",\"mandatory\":false}]}")
                .statusCode(201);
        editor.get(conditions())
                .body("items.key", contains("ROAD", "LAND", "PLANNING", "ENVIRONMENT", "CONSTRUCTION_PERMIT", "FUNDS"));
        editor.post(conditions(), "{\"items\":[{\"key\":\"ROAD\",\"name\":\"道路\"}]}")
                .statusCode(409)
                .body("errors.code", contains("TAKEN"));
        editor.post(conditions(), BY_TEMPLATE)
                .statusCode(201)
                .body("items.key", contains("ENERGY", "WATER", "POWER", "GAS", "HEAT", "NETWORK", "DEMOLITION"));
    }

    private String conditions() {
        return "/projects/" + project + "/conditions";
    }
}
