package org.biaogan.metrics.portfolio;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.UUID;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.Fixture;
import org.biaogan.metrics.RealPostgres;
import org.biaogan.metrics.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Portfolios as they come in life: taken whole or not at all, with every fault named by row and column. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class PortfolioImportTest {

    private final Api admin = Api.asAdmin();
    private String unit;
    private String code;

    @BeforeEach
    void prepare() {
        unit = Fixture.unit();
        code = "PF-" + unit;
    }

    @Test
    void aListIsTakenAndCanBeLookedUp() {
        String id = PortfolioClient.asAdmin()
                .post("""
                        code,name,unit,stage,nature,flagship,totalInvestment,plan.2026,goal.2026,funding.LOAN,plannedStart
                        %1$s-1,一号厂房,%2$s,在建,新建,是,8000,3000,主体封顶,2000,2026年7月1日
                        %1$s-2,二号厂房,%2$s,RESERVE,,,,,,,46204
                        """.formatted(code, unit))
                .statusCode(201)
                .body("taken", equalTo(2))
                .body("added", equalTo(2))
                .body("rows", empty())
                .body(
                        "warnings.code",
                        contains("COMPOSITION_DIFFERS", "COMPLETION_NOT_PLANNED", "COUNTED_DAY", "TOTAL_MISSING"))
                .body("warnings.line", contains(2, 2, 3, 3))
                .body("warnings[2].column", equalTo("plannedStart"))
                .extract()
                .path("id");

        Api.as(Tokens.of("viewer"))
                .get("/project-imports/" + id)
                .body("state", equalTo("COMMITTED"))
                .body("changes.line", contains(2, 3))
                .body("changes.outcome", contains("ADDED", "ADDED"))
                .body("changes.name", contains("一号厂房", "二号厂房"))
                .body("sha256.length()", equalTo(64));
        admin.get("/projects/" + code + "-1")
                .body("stage", equalTo("UNDER_CONSTRUCTION"))
                .body("nature", equalTo("NEW"))
                .body("flagship", equalTo(true))
                .body("plans[0].goal", equalTo("主体封顶"))
                .body("composition[0].source", equalTo("LOAN"))
                .body("plannedStart", equalTo("2026-07-01"))
                .body("standing.openProblems", equalTo(0));
        admin.get("/projects/" + code + "-2")
                .body("totalInvestment", nullValue())
                .body("plannedStart", equalTo("2026-07-01"));
    }

    @Test
    void everyFaultOfABadListIsNamedAndNothingIsTaken() {
        PortfolioClient.asAdmin()
                .post("""
                        code,name,unit,totalInvestment,plan.2026,plannedStart,plannedCompletion,stage
                        %1$s-1,好的,%2$s,100,,2026-01-01,2026-12-31,
                        %1$s-2,倒着的,%2$s,100,,2026-12-31,2026/1/1,
                        %1$s-3,豁免的,%2$s,Exempt under Section 43,,,,
                        %1$s-4,两可的,%2$s,100,,03/04/2026,,
                        %1$s-5,重的,%2$s,100,,,,
                        %1$s-5,又重的,%2$s,100,,,,
                        %1$s 7,坏码,NOWHERE,100,"1,000",年内,,快了
                        """.formatted(code, unit))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("taken", equalTo(0))
                .body("refused", equalTo(6))
                .body("rows.line", contains(3, 4, 5, 6, 7, 8, 8, 8, 8, 8))
                .body(
                        "rows.column",
                        containsInAnyOrder(
                                "plannedCompletion",
                                "totalInvestment",
                                "plannedStart",
                                "code",
                                "code",
                                "plan.2026",
                                "plannedStart",
                                "stage",
                                "code",
                                "unit"))
                .body("rows[0].code", equalTo("END_BEFORE_START"))
                .body("rows[1].code", equalTo("NOT_A_NUMBER"))
                .body("rows[1].message", containsString("Exempt under Section 43"))
                .body("rows[2].code", equalTo("AMBIGUOUS_DAY"))
                .body("rows[3].message", containsString("6, 7"))
                .body("rows[4].message", containsString("6, 7"));
        admin.get("/projects/" + code + "-1").statusCode(404);
    }

    @Test
    void whatIsNoNumberCanBeKeptAsANote() {
        PortfolioClient.asAdmin()
                .with("column", "code:ID", "name:Project", "note.Whole Life Cost:WLC", "plannedStart:Start")
                .with("constant", "unit:" + unit, "moneyUnit:百万英镑")
                .with("dateFormat", "dd/MM/yyyy")
                .post("""
                        ID,Project,WLC,Start,Remark
                        %s,Warship,Exempt under Section 43,03/04/2026,x
                        """.formatted(code))
                .statusCode(201)
                .body("ignored", contains("Remark"))
                .body("warnings.column", contains("totalInvestment"));
        admin.get("/projects/" + code)
                .body("summary", equalTo("Whole Life Cost: Exempt under Section 43"))
                .body("moneyUnit", equalTo("百万英镑"))
                .body("plannedStart", equalTo("2026-04-03"));
    }

    @Test
    void aRenamedProjectKeepsItsFormerNameAndNeedsAReason() {
        // Given
        String list = "code,name,unit,plan.2026\n%s,%s,%s,%s\n";
        PortfolioClient.asAdmin().post(list.formatted(code, "旧名", unit, "5")).statusCode(201);

        // Then
        PortfolioClient.asAdmin()
                .post(list.formatted(code, "旧名", unit, "5.0"))
                .statusCode(201)
                .body("unchanged", equalTo(1))
                .body("changes", empty())
                .body("taken", equalTo(0));
        PortfolioClient.asAdmin()
                .post(list.formatted(code, "新名", unit, ""))
                .statusCode(422)
                .body("rows.column", contains("reason"));
        PortfolioClient.asAdmin()
                .with("constant", "reason:更名")
                .post(list.formatted(code, "新名", unit, ""))
                .statusCode(201)
                .body("revised", equalTo(1))
                .body("changes.outcome", contains("REVISED"))
                .body("changes[0].fields.field", contains("name"))
                .body("changes[0].fields[0].before", equalTo("旧名"))
                .body("warnings.code", contains("RENAMED", "TOTAL_MISSING"))
                .body("warnings[0].message", containsString("旧名"));
        admin.get("/projects/" + code)
                .body("name", equalTo("新名"))
                .body("formerNames", contains("旧名"))
                .body("plans.investment", contains(5))
                .body("version", equalTo(2));
    }

    @Test
    void whatWasPlannedAtFirstIsTheFirstBaseline() {
        PortfolioClient.asAdmin()
                .post("""
                        code,name,unit,totalInvestment,plannedCompletion,baseline.totalInvestment,baseline.plannedCompletion,reason
                        %1$s-1,甲,%2$s,120,2027-01-31,100,2027-01-01,设计变更
                        %1$s-2,乙,%2$s,120,,100,,
                        %1$s-3,丙,%2$s,120,,120.0,,
                        """.formatted(code, unit))
                .statusCode(201)
                .body("added", equalTo(3))
                .body("warnings.code", contains("REASON_UNKNOWN"))
                .body("warnings.line", contains(3));

        admin.get("/projects/" + code + "-1/baselines")
                .body("items.totalInvestment", contains(100, 120))
                .body("items.reason", contains(null, "设计变更"))
                .body("slip.completion.first", equalTo(30))
                .body("slip.investment.last", equalTo(20));
        admin.get("/projects/" + code + "-3/baselines").body("items", hasSize(1));
    }

    @Test
    void unitsAndOfficialsAreFoundByTheirNames() {
        String name = "管委会" + unit;
        String bureau = "B-" + unit;
        admin.post("/units", "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(bureau, name))
                .statusCode(201);
        String list = "code,name,unitName,leaderName\n%s,甲,%s,%s\n";

        PortfolioClient.asAdmin()
                .post(list.formatted(code, name, "某某"))
                .statusCode(422)
                .body("rows.code", contains("UNKNOWN_OFFICIAL"))
                .body("rows.column", contains("leaderName"));
        PortfolioClient.asAdmin()
                .post(list.formatted(code, "测试单位", ""))
                .statusCode(422)
                .body("rows.code", contains("AMBIGUOUS_NAME"));
        PortfolioClient.asAdmin().post(list.formatted(code, name, "")).statusCode(201);
        admin.get("/projects/" + code).body("unit", equalTo(bureau));
    }

    @Test
    void aPreviewKeepsNothingAndAKeyIsGoodForOneImport() {
        String list = "code,name,unit\n%s,甲,%s\n".formatted(code, unit);
        PortfolioClient.asAdmin()
                .with("dryRun", "true")
                .post(list)
                .statusCode(200)
                .body("state", equalTo("PREVIEWED"))
                .body("added", equalTo(1));
        admin.get("/projects/" + code).statusCode(404);

        String key = UUID.randomUUID().toString();
        String place = PortfolioClient.asAdmin()
                .once(key)
                .post(list)
                .statusCode(201)
                .extract()
                .header("Location");
        PortfolioClient.asAdmin()
                .once(key)
                .post(list)
                .statusCode(201)
                .header("Location", endsWith(place.substring(place.indexOf("/api"))))
                .header("Idempotent-Replayed", "true");
    }

    @Test
    void onlyThoseWhoKeepProjectsImportThemAndOnlyTheirOwn() {
        String list = "code,name,unit\n%s,甲,%s\n".formatted(code, unit);
        for (String token : new String[] {Tokens.of("viewer"), Tokens.of("supervisor"), Tokens.machine("read")}) {
            PortfolioClient.as(token).post(list).statusCode(403);
        }
        PortfolioClient.as(Tokens.of("editor", Fixture.unit()))
                .post(list)
                .statusCode(403)
                .body("errors.field", contains("[2].unit"));
        PortfolioClient.as(Tokens.of("editor", unit))
                .post("code,name,unit,responsibleUnit\n%s,甲,%s,%s\n".formatted(code, Fixture.unit(), unit))
                .statusCode(403);
        PortfolioClient.as(Tokens.of("editor", unit))
                .post("code,name,unit\n%s,甲,%sX\n".formatted(code, unit))
                .statusCode(422)
                .body("rows.code", contains("UNKNOWN_UNIT"));
        admin.get("/projects/" + code).statusCode(404);
        PortfolioClient.asAdmin()
                .post("code,name,unit,actualStart\n%s,甲,%s,2099-01-01\n".formatted(code, unit))
                .statusCode(422)
                .body("rows.code", contains("IN_THE_FUTURE"));
        admin.get("/projects/" + code).statusCode(404);
        PortfolioClient.as(Tokens.of("editor", unit)).post(list).statusCode(201);
        String started = "code,name,unit,stage\n%s-S,乙,%s,STARTED\n".formatted(code, unit);
        PortfolioClient.as(Tokens.of("editor", unit)).post(started).statusCode(403);
        PortfolioClient.as(Tokens.of("approver", unit)).post(started).statusCode(201);
    }

    @Test
    void oldChineseTextAndWrongHeadersAreMetAsForObservations() {
        PortfolioClient.asAdmin()
                .post(
                        "text/csv",
                        "code,name,unit\n%s,甲地块,%s\n".formatted(code, unit).getBytes(Charset.forName("GB18030")))
                .statusCode(201)
                .body("charset", equalTo("GB18030"));
        admin.get("/projects/" + code).body("name", equalTo("甲地块"));
        PortfolioClient.asAdmin()
                .post("code,name,size\nX,y,z\n")
                .statusCode(422)
                .body("rows.code", contains("UNKNOWN_COLUMN"))
                .body("columns", contains("code", "name", "size"));
        PortfolioClient.asAdmin()
                .with("column", "budget:Cost")
                .post("Cost\n1\n")
                .statusCode(400);
        PortfolioClient.asAdmin().with("dateFormat", "yyyy").post("code\n1\n").statusCode(400);
    }
}
