package org.biaogan.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.RealPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LargeImportTest {

    private static final int NOISE = 20 * 1024 * 1024;
    private static final String HEADER = "indicator,unit,period,value\n";

    private final Random random = new Random(7);

    @Test
    void thirtyThousandRowsAreTakenAtOnce() {
        List<String> indicators =
                IntStream.range(0, 5).mapToObj(i -> indicator("LEVEL", "YTD")).toList();
        List<String> units = IntStream.range(0, 5).mapToObj(i -> unit()).toList();
        StringBuilder file = new StringBuilder(HEADER);
        for (String indicator : indicators) {
            for (String unit : units) {
                for (int month = 0; month < 1200; month++) {
                    file.append("%s,%s,%d-%02d,%d.5\n"
                            .formatted(indicator, unit, 1900 + month / 12, month % 12 + 1, month));
                }
            }
        }
        ImportClient.asAdmin().post(file.toString()).statusCode(201).body("taken", equalTo(30_000));
        Api.asAdmin()
                .get("/observations?unit=" + units.get(0) + "&indicator=" + indicators.get(0))
                .header("X-Total-Count", equalTo("1200"));
        file.append("%s,%s,1950-01,7\n".formatted(indicators.get(0), units.get(0)));
        ImportClient.asAdmin()
                .post(file.toString())
                .statusCode(422)
                .body("unchanged", equalTo(30_000))
                .body("rows.line", contains(30_002))
                .body("rows.code", contains("DUPLICATE"));
    }

    @Test
    void aFallIsSeenAlsoWhereItsRowsStandFarApart() {
        String indicator = indicator("LEVEL", "YTD");
        String unit = unit();
        String other = unit();
        String between = IntStream.range(0, 1200)
                .mapToObj(month ->
                        "%s,%s,%d-%02d,%d\n".formatted(indicator, other, 1900 + month / 12, month % 12 + 1, month))
                .collect(Collectors.joining());
        String file =
                HEADER + indicator + "," + unit + ",2020-01,2\n" + between + indicator + "," + unit + ",2020-02,1\n";
        for (String path : List.of("/imports?dryRun=true", "/imports")) {
            ImportClient.asAdmin()
                    .post(path, "text/csv", file.getBytes(StandardCharsets.UTF_8))
                    .body("warnings.line", contains(1203))
                    .body("taken", equalTo(1202));
        }
    }

    @Test
    void randomBytesChangeNothing() {
        byte[] noise = new byte[NOISE];
        random.nextBytes(noise);
        assertRefused(noise);
    }

    @Test
    void randomLinesGiveAThousandReasonsAndTheCount() {
        String unit = unit();
        byte[] row = ("X,%s,2020-13,1.x\n".formatted(unit)).getBytes(StandardCharsets.UTF_8);
        byte[] noise = (HEADER + new String(row, StandardCharsets.UTF_8).repeat(NOISE / row.length))
                .getBytes(StandardCharsets.UTF_8);
        assertRefused(noise).body("refused", equalTo(NOISE / row.length)).body("rows.size()", equalTo(1000));
        Api.asAdmin().get("/observations?unit=" + unit).body("items", empty());
    }

    @Test
    void randomTextBelowAHeaderChangesNothing() {
        String signs = "abc\",\t\n123一二三";
        String noise = IntStream.range(0, NOISE / 2)
                .mapToObj(i -> signs.substring(random.nextInt(signs.length())).substring(0, 1))
                .collect(Collectors.joining());
        assertRefused((HEADER + noise).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEndlessLineAndAnEndlessQuotationEndSoon() {
        byte[] endless = new byte[NOISE];
        Arrays.fill(endless, (byte) 'x');
        assertRefused(endless).body("rows.code", contains("TOO_LONG"));
        byte[] header = (HEADER + "\"").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(header, 0, endless, 0, header.length);
        assertRefused(endless).body("rows.line", contains(2)).body("rows.code", contains("TOO_LONG"));
        Arrays.fill(endless, header.length, NOISE, (byte) '\n');
        assertRefused(endless).body("rows.line", contains(2)).body("rows.code", contains("TOO_LONG"));
    }

    private static ValidatableResponse assertRefused(byte[] file) {
        ValidatableResponse answer =
                ImportClient.asAdmin().post("text/csv", file).statusCode(422).body("taken", equalTo(0));
        assertThat(answer.extract().jsonPath().getList("rows")).isNotEmpty().hasSizeLessThanOrEqualTo(1000);
        return answer;
    }
}
