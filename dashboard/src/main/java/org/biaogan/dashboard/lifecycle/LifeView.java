package org.biaogan.dashboard.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;

/**
 * A project's life as the page shows it.
 *
 * @param obstacles what stands in the way of steps, each as a sentence
 * @param needs what steps ask for besides the day, each as a sentence
 * @param form to take a step; null where the visitor may take none
 */
public record LifeView(List<TakenText> steps, List<String> obstacles, List<String> needs, Form form) {

    /** Its name among the forms of a page. */
    public static final String FORM = "transition";
    /** The fields of that form. */
    public static final List<String> FIELDS = List.of("action", "on", "reason", ProjectFiles.EVIDENCE);

    /** A step that was taken, with the addresses of the files that show it. */
    record TakenText(String on, String action, String stages, String by, String reason, List<String> files) {}

    static LifeView of(String project, Life life, ProjectFiles files, Typed sent, Language language) {
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
                needs(life.allowed(), words),
                life.allowed().isEmpty() ? null : form(project, life.allowed(), files, sent, language));
    }

    /** From where to where; to where alone for one that was registered there. */
    private static String way(Life.Taken step, ProjectWords stages) {
        String reached = stages.stage(Stage.of(step.to()));
        return step.from() == null ? reached : stages.stage(Stage.of(step.from())) + " → " + reached;
    }

    private static TakenText taken(Life.Taken step, LifeWords words, ProjectWords stages) {
        return new TakenText(
                MomentText.of(step.on()),
                words.action(StageAction.of(step.action())),
                way(step, stages),
                step.by() == null ? "" : step.by(),
                step.reason() == null ? "" : step.reason(),
                step.evidence() == null
                        ? List.of()
                        : step.evidence().stream().map(id -> "/files/" + id).toList());
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

    private static List<String> needs(List<Life.Allowed> allowed, LifeWords words) {
        return allowed.stream()
                .filter(one -> !one.needs().isEmpty())
                .map(one -> words.needs(
                        words.action(StageAction.of(one.action())),
                        one.needs().stream()
                                .map(need -> "reason".equals(need) ? words.reason() : words.evidenceShort())
                                .reduce(words::both)
                                .orElse("")))
                .toList();
    }

    private static Form form(
            String project, List<Life.Allowed> allowed, ProjectFiles files, Typed sent, Language language) {
        LifeWords words = language.words(LifeWords.class);
        Typed typed = sent.at(FORM, Map.of("action", allowed.get(0).action()));
        List<Choice> steps = Choice.of(
                allowed,
                null,
                typed.one("action"),
                Life.Allowed::action,
                one -> words.action(StageAction.of(one.action())));
        return new Form(
                "/projects/" + project + "/transitions#life",
                typed,
                List.of(
                        Field.choice("action", words.step(), typed, steps),
                        Field.of(Kind.DATE, "on", words.on(), typed).needed(true),
                        files.evidence(words.evidence(), typed, language),
                        Field.of(Kind.TEXT, "reason", words.reason(), typed)));
    }
}
