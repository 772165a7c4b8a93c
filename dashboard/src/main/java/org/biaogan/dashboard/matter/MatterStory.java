package org.biaogan.dashboard.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;

/**
 * One matter on its page: where it stands, who has it, what was done about it and what can be done now.
 *
 * @param about what belongs to it, fact by fact
 * @param steps the way it takes, with where it is now
 * @param history the latest first
 * @param actions what the visitor may do, each with its form
 * @param done what was done just now; empty unless something was
 * @param status with which the page answers
 */
public record MatterStory(
        MatterKind kind,
        String kindWord,
        Notice notice,
        MatterRow row,
        String description,
        String measures,
        List<MatterFact> about,
        List<Step> steps,
        List<PastStep> history,
        List<ActionForm> actions,
        String done,
        int status) {

    private static final int OK = 200;

    /** A station on the way. */
    public record Step(String word, boolean passed, boolean current) {}

    /** What the story is made from. */
    record Material(Notice notice, Matter matter, ActionForm.Choices choices) {}

    /** The story as it is first seen. */
    static MatterStory of(MatterKind kind, Material from, String done, Language language) {
        List<FollowUpAction> allowed = allowed(from.matter());
        List<ActionForm> forms = allowed.stream()
                .map(action -> ActionForm.of(
                        action,
                        from.matter(),
                        ActionForm.begun(action, from.matter()),
                        allowed.size() == 1,
                        from.choices(),
                        language))
                .toList();
        return put(kind, from, forms, done, OK, language);
    }

    /** The story again, with the form of an action that was not taken. */
    static MatterStory again(MatterKind kind, Material from, FollowUpAction tried, Typed typed, Language language) {
        List<FollowUpAction> shown = new ArrayList<>(allowed(from.matter()));
        if (!shown.contains(tried)) {
            shown.add(0, tried);
        }
        List<ActionForm> forms = shown.stream()
                .map(action -> ActionForm.of(
                        action,
                        from.matter(),
                        action == tried ? typed : ActionForm.begun(action, from.matter()),
                        action == tried,
                        from.choices(),
                        language))
                .toList();
        return put(kind, from, forms, "", typed.status(), language);
    }

    private static MatterStory put(
            MatterKind kind, Material from, List<ActionForm> forms, String done, int status, Language language) {
        Matter matter = from.matter();
        return new MatterStory(
                kind,
                language.words(MatterWords.class).matter(kind),
                from.notice(),
                MatterRow.of(matter, kind, language),
                matter.description() == null ? "" : matter.description(),
                matter.measures() == null ? "" : matter.measures(),
                MatterFact.of(matter, language),
                steps(matter.state(), language.words(MatterWords.class)),
                PastStep.of(matter, from.choices().files(), language),
                forms,
                done,
                status);
    }

    private static List<FollowUpAction> allowed(Matter matter) {
        return Stream.ofNullable(matter.allowed())
                .flatMap(List::stream)
                .flatMap(word -> FollowUpAction.of(word).stream())
                .toList();
    }

    /** The way without the way back, unless the matter is on it. */
    private static List<Step> steps(FollowUpState now, MatterWords words) {
        return Arrays.stream(FollowUpState.values())
                .filter(state -> state != FollowUpState.RETURNED || now == state)
                .map(state -> new Step(words.state(state), state.compareTo(now) < 0, state == now))
                .toList();
    }
}
