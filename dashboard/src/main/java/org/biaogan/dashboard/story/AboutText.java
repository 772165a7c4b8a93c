package org.biaogan.dashboard.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.FundSource;
import org.biaogan.dashboard.project.Level;
import org.biaogan.dashboard.project.MoneyText;
import org.biaogan.dashboard.project.MoneyUnit;
import org.biaogan.dashboard.project.Nature;
import org.biaogan.dashboard.project.Project;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.story.HeadText.Fact;

/** How a project is described in the register, with what looks strange about that. */
record AboutText(
        String summary,
        List<Fact> facts,
        List<Fact> composition,
        List<Year> years,
        List<String> warnings,
        String moneyUnit) {

    /** What a year is to bring. */
    record Year(String year, Traced investment, String goal) {}

    static AboutText of(Project project, Language language) {
        PlanWords words = language.words(PlanWords.class);
        return new AboutText(
                project.summary() == null ? "" : project.summary(),
                facts(project, words, language),
                project.composition().stream()
                        .map(part ->
                                new Fact(FundSource.word(part.source(), language), MoneyText.of(part.amount()), "", ""))
                        .toList(),
                project.plans().stream()
                        .map(plan -> new Year(
                                String.valueOf(plan.year()),
                                project.standing().traced(MoneyText.of(plan.investment()), "plan." + plan.year()),
                                text(language.pick(plan.goal(), plan.goalEn()))))
                        .toList(),
                project.warnings().stream()
                        .map(warning -> RefusalText.sentence(warning.code(), warning.message(), language))
                        .toList(),
                MoneyUnit.word(project.moneyUnit(), language));
    }

    private static List<Fact> facts(Project project, PlanWords words, Language language) {
        return Stream.of(
                        fact(words.sector(), project.sector()),
                        fact(words.chainLink(), project.chainLink()),
                        fact(words.nature(), Nature.word(project.nature(), language)),
                        fact(words.level(), Level.word(project.level(), language)),
                        fact(words.category(), project.category()),
                        fact(words.approvalCode(), project.approvalCode()),
                        fact(words.ownerCode(), project.ownerCode()),
                        fact(words.address(), project.address()),
                        fact(words.place(), place(project.longitude(), project.latitude())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, text(value), "", "");
    }

    private static String place(BigDecimal longitude, BigDecimal latitude) {
        return longitude == null || latitude == null
                ? ""
                : FigureText.exact(longitude) + ", " + FigureText.exact(latitude);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
