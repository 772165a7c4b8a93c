package org.biaogan.metrics.provenance;

import static org.biaogan.metrics.Fixture.indicator;
import static org.biaogan.metrics.Fixture.observe;
import static org.biaogan.metrics.Fixture.row;
import static org.biaogan.metrics.Fixture.unit;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.biaogan.metrics.Api;
import org.biaogan.metrics.figure.FigureId;
import org.biaogan.metrics.figure.FigureKind;
import org.biaogan.metrics.provenance.ShownNumbers.Shown;
import org.junit.jupiter.api.BeforeEach;

/** A zone of two parks, and the surfaces that show numbers of it. */
abstract class TwoParks {

    final Api admin = Api.asAdmin();
    String zone;
    String north;
    String south;

    @BeforeEach
    void aZoneOfTwoParks() {
        zone = unit();
        north = unit(zone);
        south = unit(zone);
    }

    static FigureId beside(FigureId id, FigureKind kind, int beside) {
        return new FigureId(kind, id.indicator(), id.unit(), id.periodEnd(), id.vintage(), beside);
    }

    String group(String... units) {
        String code = "G-" + units[0];
        admin.post(
                        "/peer-groups",
                        "{\"code\":\"%s\",\"name\":\"园区\",\"units\":[\"%s\"]}"
                                .formatted(code, String.join("\",\"", units)))
                .statusCode(201);
        return code;
    }

    ShownNumbers ranking(String group, String indicator, String by) {
        return ShownNumbers.in(
                admin.get("/rankings?group=%s&indicator=%s&period=2022-06&by=%s".formatted(group, indicator, by)));
    }

    ShownNumbers contributions(String indicator) {
        return ShownNumbers.in(
                admin.get("/contributions?indicator=%s&unit=%s&period=2022-06".formatted(indicator, zone)));
    }

    ShownNumbers themes(String more) {
        return ShownNumbers.in(admin.get("/theme-progress?size=1000&period=2022-06" + more));
    }

    void fourYears(String indicator, String unit) {
        List<String> rows = new ArrayList<>();
        for (int year = 2018; year <= 2022; year++) {
            for (int month = 1; month <= (year == 2022 ? 6 : 12); month++) {
                int sum = month * (10 + year - 2018) + (month > 8 ? month * (year % 3) : 0);
                rows.add(row(indicator, unit, "%d-%02d".formatted(year, month), String.valueOf(sum)));
            }
        }
        observe(rows.toArray(String[]::new));
    }

    ShownNumbers story(String indicator, String unit, String period) {
        return ShownNumbers.in(admin.get("/assessments/%s/%s?period=%s".formatted(indicator, unit, period)));
    }

    ShownNumbers board(String unit, String period) {
        return ShownNumbers.in(admin.get("/assessments?unit=%s&period=%s".formatted(unit, period)));
    }

    ValidatableResponse figure(ShownNumbers shown, String path) {
        return admin.get("/figures/" + idOf(shown, path)).statusCode(200);
    }

    static String idOf(ShownNumbers shown, String path) {
        return shown.numbers().stream()
                .filter(number -> number.path().equals(path))
                .map(Shown::id)
                .findFirst()
                .orElseThrow();
    }
}
