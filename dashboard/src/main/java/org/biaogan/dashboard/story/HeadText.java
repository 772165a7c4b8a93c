package org.biaogan.dashboard.story;

import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.assessment.Standing;
import org.biaogan.dashboard.delivery.ReportingText;
import org.biaogan.dashboard.figure.FigureText;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.figure.Traced;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.project.MoneyText;
import org.biaogan.dashboard.project.MoneyUnit;
import org.biaogan.dashboard.project.Project;
import org.biaogan.dashboard.project.ProjectStanding;
import org.biaogan.dashboard.project.ProjectWords;

/**
 * What stands above a story: which project it is, how it stands, who answers for it.
 *
 * @param light in words, by the register; the part about delivery says why
 * @param edit where its description is changed; null for who may not
 */
record HeadText(
        Notice notice,
        String code,
        String name,
        String formerNames,
        boolean flagship,
        String unitName,
        String stage,
        Standing shape,
        String light,
        List<Fact> facts,
        List<Fact> people,
        String edit) {

    /**
     * A figure or word with its name; the remark may be empty.
     *
     * @param id of the figure; null for none, as that of the one in the remark
     */
    record Fact(String name, String value, String measure, String remark, String id, String remarkId) {

        Fact(String name, String value, String measure, String remark) {
            this(name, value, measure, remark, null, null);
        }

        public Traced traced() {
            return new Traced(value, id);
        }

        public Traced tracedRemark() {
            return new Traced(remark, remarkId);
        }

        private Fact is(ProjectStanding standing, String field) {
            return with(standing, field, null);
        }

        private Fact with(ProjectStanding standing, String field, String inRemark) {
            return new Fact(
                    name,
                    value,
                    measure,
                    remark,
                    standing.figures().get(field),
                    inRemark == null ? null : standing.figures().get(inRemark));
        }
    }

    static HeadText of(Witness.Seen seen, Language language) {
        Project project = seen.project().value();
        StoryWords words = language.words(StoryWords.class);
        ProjectWords register = language.words(ProjectWords.class);
        ProjectStanding now = project.standing();
        return new HeadText(
                Notice.of(language, seen.project()),
                project.code(),
                project.name(language),
                project.formerNames().isEmpty()
                        ? ""
                        : words.formerNames(String.join(language.pick("、", ", "), project.formerNames())),
                project.flagship(),
                project.unitName(language),
                project.stageSince() == null
                        ? register.stage(project.stageReached())
                        : words.stageSince(register.stage(project.stageReached()), MomentText.of(project.stageSince())),
                now.projectLight().shape(),
                register.light(now.projectLight()),
                facts(project, words, language),
                people(seen, words, language),
                seen.standpoint().keeps() ? "/projects/" + project.code() + "/edit" : null);
    }

    private static List<Fact> facts(Project project, StoryWords words, Language language) {
        ProjectStanding now = project.standing();
        String money = MoneyUnit.word(project.moneyUnit(), language);
        return List.of(
                new Fact(
                                words.physical(),
                                FigureText.percent(now.physicalPercent()),
                                "",
                                words.due(FigureText.percent(now.expectedPercent())))
                        .with(now, "physicalPercent", "expectedPercent"),
                new Fact(words.deviation(), FigureText.points(now.deviationPoints()), words.points(), "")
                        .is(now, "deviationPoints"),
                new Fact(words.total(), MoneyText.of(project.totalInvestment()), money, "").is(now, "totalInvestment"),
                new Fact(words.sinceStart(), MoneyText.of(now.completedSinceStart()), money, "")
                        .is(now, "completedSinceStart"),
                new Fact(
                                words.thisYear(),
                                MoneyText.of(now.completedThisYear()),
                                money,
                                words.plan(MoneyText.of(now.planThisYear())))
                        .with(now, "completedThisYear", "planThisYear"),
                new Fact(words.inPlace(), MoneyText.of(now.inPlace()), money, "").is(now, "inPlace"),
                new Fact(
                        words.completion(),
                        MomentText.of(project.plannedCompletion()),
                        "",
                        project.actualCompletion() == null
                                ? ""
                                : words.reached(MomentText.of(project.actualCompletion()))),
                new Fact(
                        words.lastReport(),
                        now.reportedPeriod() == null
                                ? FigureText.NONE
                                : ReportingText.of(now.reportedPeriod(), language),
                        "",
                        now.visitedOn() == null
                                ? words.neverVisited()
                                : words.visited(MomentText.of(now.visitedOn()))));
    }

    private static List<Fact> people(Witness.Seen seen, StoryWords words, Language language) {
        Project project = seen.project().value();
        return Stream.of(
                        new Fact(
                                words.leader(),
                                seen.official(project.leader(), project.leaderName(), language),
                                "",
                                ""),
                        new Fact(
                                words.handler(),
                                seen.official(project.handler(), project.handlerName(), language),
                                "",
                                ""),
                        new Fact(words.responsible(), text(project.responsibleUnitName(language)), "", ""),
                        new Fact(words.owner(), text(project.owner()), "", ""))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
