package org.biaogan.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemonstrationZoneTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final DemonstrationZone ZONE = new DemonstrationZone();
    private static final List<Step> STEPS = ZONE.steps(TODAY);

    @Test
    void hasEightUnitsTwoPeersSixThemesAndOverTwentyIndicators() {
        assertThat(stepsOf("units")).hasSize(10);
        assertThat(stepsOf("peer-groups")).hasSize(2);
        assertThat(stepsOf("themes")).hasSize(6);
        assertThat(stepsOf("officials")).hasSizeBetween(8, 12);
        assertThat(stepsOf("indicators")).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void saysInItsNameThatItIsFictional() {
        assertThat(STEPS.get(0).body().get("name").asText()).contains("演示").contains("虚构");
        assertThat(ZONE.root()).isEqualTo("DEMO");
    }

    @Test
    void sameDayGivesTheSameFigures() {
        assertThat(new DemonstrationZone().steps(TODAY)).isEqualTo(STEPS);
    }

    @Test
    void aMonthKeepsItsFiguresWhenTimeGoesOn() {
        String value = value(STEPS, "FAI", "DEMO-ENERGY", "2026-06");

        List<Step> later = ZONE.steps(TODAY.plusMonths(5));

        assertThat(value(later, "FAI", "DEMO-ENERGY", "2026-06")).isEqualTo(value);
    }

    @Test
    void figuresReachThreeYearsBackAndEndWithTheLastMonthDue() {
        List<String> periods = observations().stream()
                .filter(row -> row.get("indicator").asText().equals("BUDGET"))
                .filter(row -> row.get("unit").asText().equals("DEMO"))
                .filter(row -> row.get("measure").asText().equals("LEVEL"))
                .map(row -> row.get("period").asText())
                .toList();

        assertThat(periods).hasSizeGreaterThanOrEqualTo(36).endsWith("2026-10");
    }

    @Test
    void januaryIncludedInFebruaryIsNeverPosted() {
        assertThat(observations())
                .filteredOn(row -> row.get("indicator").asText().equals("FAI"))
                .noneMatch(row -> row.get("period").asText().endsWith("-01"))
                .filteredOn(row -> row.get("period").asText().endsWith("-02"))
                .allMatch(row -> row.get("status").asText().equals("W"));
    }

    @Test
    void noSeriesHasTheSamePeriodTwiceInTheFirstValues() {
        Set<String> keys = new HashSet<>();
        for (JsonNode row : observations()) {
            assertThat(keys.add(key(row))).as(key(row)).isTrue();
        }
    }

    @Test
    void correctionsDifferFromTheFirstValueAndSayWhy() {
        JsonNode corrections = stepsOf("corrections").get(0).body();

        assertThat(corrections).hasSizeBetween(2, 3).allSatisfy(row -> {
            assertThat(row.get("reason").asText()).isNotBlank();
            assertThat(firstValueOf(row).get("value")).isNotEqualTo(row.get("value"));
        });
    }

    @Test
    void oneUnitIsLateAndOneHasNoFigure() {
        assertThat(observations())
                .filteredOn(row -> row.get("indicator").asText().equals("RETAIL"))
                .filteredOn(row -> row.get("unit").asText().equals("DEMO-CHENGUANG"))
                .noneMatch(row -> row.get("period").asText().equals("2026-10"));
        assertThat(observations())
                .filteredOn(row -> row.get("status").asText().equals("O"))
                .singleElement()
                .satisfies(row -> assertThat(row.has("value")).isFalse());
    }

    @Test
    void theZonesSumsAddUp() {
        double parts = 0;
        for (String park : List.of("ENERGY", "ELECTRONICS", "MATERIALS", "LOGISTICS", "YUNLING", "CHENGUANG")) {
            parts += Double.parseDouble(value(STEPS, "FAI", "DEMO-" + park, "2026-10"));
        }

        assertThat(Double.parseDouble(value(STEPS, "FAI", "DEMO", "2026-10"))).isCloseTo(parts, offset());
    }

    @Test
    void targetsGoByTheSeasonByPointsOrEvenlyAndSomeAreFlagshipOnes() {
        List<JsonNode> targets = STEPS.stream()
                .filter(step -> step.path().equals("targets"))
                .map(Step::body)
                .toList();

        assertThat(targets)
                .extracting(target -> target.get("trajectory").get("kind").asText())
                .contains("LINEAR", "SEASONAL", "CUSTOM");
        assertThat(targets)
                .filteredOn(target -> target.get("flagship").asBoolean())
                .isNotEmpty()
                .allMatch(target -> target.get("unit").asText().equals("DEMO"));
    }

    @Test
    void anotherZoneHasFiguresAndNoTargets() {
        assertThat(observations())
                .filteredOn(row -> row.get("unit").asText().equals("PEER-QINGHU"))
                .extracting(row -> row.get("indicator").asText())
                .contains("GDP", "IVA", "INDINV");
        assertThat(stepsOf("targets"))
                .noneMatch(step -> step.body().get("unit").asText().startsWith("PEER-"));
    }

    @Test
    void theZoneLeavesItToItsParksToReportPower() {
        assertThat(observations())
                .filteredOn(row -> row.get("indicator").asText().equals("POWER"))
                .isNotEmpty()
                .noneMatch(row -> row.get("unit").asText().equals("DEMO"));
        assertThat(stepsOf("targets/POWER/DEMO")).isNotEmpty();
    }

    @Test
    void sourceNamesTheGeneratorAndNoRealOffice() {
        assertThat(observations()).allMatch(row -> row.get("source").asText().startsWith("演示数据生成器"));
    }

    @Test
    void batchesStayBelowWhatTheServiceTakes() {
        assertThat(STEPS)
                .filteredOn(step -> step.path().equals("observations"))
                .allMatch(step -> step.body().size() <= 10_000);
    }

    @Test
    void projectsSayThatTheyAreFictionalAndTheirPlansAddUp() {
        List<JsonNode> projects = STEPS.stream()
                .filter(step -> step.path().equals("projects"))
                .map(Step::body)
                .toList();

        assertThat(projects).hasSizeGreaterThanOrEqualTo(14).allSatisfy(project -> {
            assertThat(project.get("name").asText()).contains("虚构");
            long planned = 0;
            for (JsonNode plan : project.get("plans")) {
                planned += plan.get("investment").asLong();
            }
            assertThat(planned).isEqualTo(project.get("totalInvestment").asLong());
        });
        assertThat(projects)
                .extracting(project -> project.get("stage").asText())
                .contains("RESERVE", "APPROVED", "STARTED", "UNDER_CONSTRUCTION", "SUSPENDED", "AT_CAPACITY");
    }

    @Test
    void aMonthsMoneyIsTheDifferenceOfWhatWasThereBeforeAndAfter() {
        List<JsonNode> reports = StreamSupport.stream(
                        stepsOf("reports").stream()
                                .filter(step -> step.name().equals("reports"))
                                .findFirst()
                                .orElseThrow()
                                .body()
                                .spliterator(),
                        false)
                .filter(report -> report.get("project").asText().equals("P-CELL"))
                .toList();

        assertThat(reports).hasSizeGreaterThan(6);
        for (int at = 1; at < reports.size(); at++) {
            long gained = reports.get(at).get("completedSinceStart").asLong()
                    - reports.get(at - 1).get("completedSinceStart").asLong();
            assertThat(reports.get(at).get("completed").asLong()).isEqualTo(gained);
        }
    }

    @Test
    void aStepRefersOnlyToWhatAnEarlierOneKept() {
        Set<String> kept = new HashSet<>();
        for (Step step : STEPS) {
            Matcher found = Pattern.compile("\\{\\{#?([^}]+)}}").matcher(step.path() + step.body());
            while (found.find()) {
                assertThat(kept).as(step.name()).contains(found.group(1));
            }
            if (step.keep() != null) {
                kept.add(step.name());
            }
        }
        assertThat(kept).isNotEmpty();
    }

    private List<Step> stepsOf(String name) {
        return STEPS.stream()
                .filter(step -> step.name().equals(name) || step.name().startsWith(name + "/"))
                .toList();
    }

    private List<JsonNode> observations() {
        return rows(STEPS);
    }

    private static List<JsonNode> rows(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.name().startsWith("observations/"))
                .flatMap(step -> StreamSupport.stream(step.body().spliterator(), false))
                .toList();
    }

    private JsonNode firstValueOf(JsonNode correction) {
        return observations().stream()
                .filter(row -> key(row).equals(key(correction)))
                .findFirst()
                .orElseThrow();
    }

    private static String value(List<Step> steps, String indicator, String unit, String period) {
        return rows(steps).stream()
                .filter(row -> key(row).equals(indicator + " " + unit + " " + period + " LEVEL"))
                .findFirst()
                .orElseThrow()
                .get("value")
                .asText();
    }

    private static String key(JsonNode row) {
        return row.get("indicator").asText() + " " + row.get("unit").asText() + " "
                + row.get("period").asText() + " " + row.get("measure").asText();
    }

    private static org.assertj.core.data.Offset<Double> offset() {
        return org.assertj.core.data.Offset.offset(0.0001);
    }
}
