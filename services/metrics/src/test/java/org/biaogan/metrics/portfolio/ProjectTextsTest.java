package org.biaogan.metrics.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.biaogan.metrics.portfolio.ProjectChange.FieldText;
import org.biaogan.metrics.project.FundSource;
import org.biaogan.metrics.project.Funding;
import org.biaogan.metrics.project.NewProject;
import org.biaogan.metrics.project.YearPlan;
import org.junit.jupiter.api.Test;

class ProjectTextsTest {

    private static final NewProject BEFORE = NewProject.of(Map.of(
            "code",
            "P-1",
            "name",
            "旧名",
            "totalInvestment",
            new BigDecimal("8000.00"),
            "plans",
            List.of(new YearPlan(2026, new BigDecimal("3000"), "封顶", null)),
            "composition",
            List.of(new Funding(FundSource.LOAN, new BigDecimal("2000"))),
            "themes",
            List.of("TEN_INDUSTRIES")));

    @Test
    void whatDiffersIsCalledAsItsColumnWouldBe() {
        NewProject after = BEFORE.with(Map.of(
                "totalInvestment",
                new BigDecimal("8000"),
                "plans",
                List.of(
                        new YearPlan(2026, new BigDecimal("3500"), "封顶", null),
                        new YearPlan(2027, new BigDecimal("500"), null, null)),
                "composition",
                List.of(),
                "themes",
                List.of("TEN_INDUSTRIES", "GREEN"),
                "reason",
                "调整"));

        assertThat(ProjectTexts.differences(BEFORE, after))
                .containsExactlyInAnyOrder(
                        new FieldText("plan.2026", "3000", "3500"),
                        new FieldText("plan.2027", null, "500"),
                        new FieldText("funding.LOAN", "2000", null),
                        new FieldText("themes", "TEN_INDUSTRIES", "TEN_INDUSTRIES;GREEN"));
    }

    @Test
    void sameDescriptionDiffersInNothing() {
        assertThat(ProjectTexts.differences(BEFORE, BEFORE)).isEmpty();
    }
}
