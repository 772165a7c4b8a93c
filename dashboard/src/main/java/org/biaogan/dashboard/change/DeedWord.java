package org.biaogan.dashboard.change;

import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.ProjectLight;
import org.biaogan.dashboard.project.ProjectWords;
import org.biaogan.dashboard.project.Stage;

/** What a deed led from or to, in the reader's words: a stage, a light, a state; a date or a name stays as it is. */
public final class DeedWord {

    private DeedWord() {}

    /** The word for what the service calls so where a deed of this kind is told. */
    public static String of(ChangeKind kind, String value, Language language) {
        return switch (kind) {
            case STAGE_CHANGED, PROJECT_ADDED -> stage(value, language);
            case PROJECT_TURNED, PROPOSAL_DISMISSED -> light(value, language);
            default -> state(value, language);
        };
    }

    private static String state(String value, Language language) {
        return DeedState.of(value).map(language.words(ChangeWords.class)::state).orElse(value);
    }

    private static String stage(String value, Language language) {
        Stage stage = Stage.of(value);
        return stage == Stage.UNKNOWN
                ? value
                : language.words(ProjectWords.class).stage(stage);
    }

    private static String light(String value, Language language) {
        ProjectLight light = ProjectLight.of(value, null);
        return light == ProjectLight.UNKNOWN
                ? state(value, language)
                : language.words(ProjectWords.class).light(light);
    }
}
