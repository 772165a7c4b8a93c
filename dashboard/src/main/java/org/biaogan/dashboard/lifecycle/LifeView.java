package org.biaogan.dashboard.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Filled;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;

/**
 * A project's life as the page shows it.
 *
 * @param obstacles what stands in the way of steps, each as a sentence
 * @param form to take a step; null where the visitor may take none
 */
public record LifeView(List<TakenText> steps, List<String> obstacles, StepForm form) {

    /** Its name among the forms of a page. */
    public static final String FORM = "transition";

    /** A step that was taken, the latest first. */
    record TakenText(String on, String action, String stages, String by, String reason, int files) {}

    /** The form that takes a step. */
    record StepForm(
            String action,
            String key,
            Filled.Field step,
            List<Choice> steps,
            List<String> needs,
            Filled.Field on,
            Filled.Field reason,
            Filled.Field evidence,
            List<String> trouble,
            boolean open) {}

    static LifeView of(String project, Life life, Filled filled, Language language) {
        LifeWords words = language.words(LifeWords.class);
        ProjectWords stages = language.words(ProjectWords.class);
        List<TakenText> steps = new ArrayList<>();
        life.items().forEach(step -> steps.add(0, taken(step, words, stages)));
        return new LifeView(
                steps,
                life.allowed().stream()
                        .filter(step -> !step.missing().isEmpty())
                        .map(step -> obstacle(step, words, language))
                        .toList(),
                life.allowed().isEmpty() ? null : form(project, life.allowed(), filled.at(FORM), words));
    }

    private static TakenText taken(Life.Taken step, LifeWords words, ProjectWords stages) {
        return new TakenText(
                MomentText.of(step.on()),
                words.action(StageAction.of(step.action())),
                stages.stage(Stage.of(step.from())) + " → " + stages.stage(Stage.of(step.to())),
                step.by() == null ? "" : step.by(),
                step.reason() == null ? "" : step.reason(),
                step.evidence() == null ? 0 : step.evidence().size());
    }

    private static String obstacle(Life.Allowed step, LifeWords words, Language language) {
        String missing = step.missing().stream()
                .map(one -> switch (String.valueOf(one.code())) {
                    case "NO_CHECKLIST" -> words.noChecklist();
                    case "OWN_EXEMPTION" -> words.ownExemption(one.name(language));
                    default ->
                        one.owedByName() == null
                                ? one.name(language)
                                : words.owed(one.name(language), one.owedByName());
                })
                .reduce((one, next) -> language.pick(one + "、" + next, one + "; " + next))
                .orElse("");
        return words.waitsFor(words.action(StageAction.of(step.action())), missing);
    }

    private static StepForm form(String project, List<Life.Allowed> allowed, Filled filled, LifeWords words) {
        Filled.Field step = filled.field("action", allowed.get(0).action());
        List<String> needs = allowed.stream()
                .filter(one -> !one.needs().isEmpty())
                .map(one -> words.needs(
                        words.action(StageAction.of(one.action())),
                        one.needs().stream()
                                .map(need -> "reason".equals(need) ? words.reason() : words.evidenceShort())
                                .reduce(words::both)
                                .orElse("")))
                .toList();
        return new StepForm(
                "/projects/" + project + "/transitions",
                filled.key(),
                step,
                Choice.of(
                        allowed,
                        null,
                        step.value(),
                        Life.Allowed::action,
                        one -> words.action(StageAction.of(one.action()))),
                needs,
                filled.field("on", ""),
                filled.field("reason", ""),
                filled.field("evidence", ""),
                filled.lines(),
                !filled.isFresh());
    }
}
