package org.biaogan.dashboard.savedview;

import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.upstream.Refusal;

/** The form that saves a view, as it was typed and what was said against it. */
public final class SavedViewForm {

    private static final String FORM = "view";
    private static final String NAME = "name";
    private static final String SHARED = "shared";
    private static final String TAKEN = "TAKEN";

    private SavedViewForm() {}

    public static Typed empty() {
        return Typed.nothing(FORM);
    }

    public static Typed sent(String key, String name, String shared) {
        return Typed.sent(
                FORM,
                key,
                Map.of(
                        NAME,
                        name == null ? List.of() : List.of(name),
                        SHARED,
                        shared == null ? List.of() : List.of(shared)));
    }

    public static String name(Typed typed) {
        return typed.one(NAME);
    }

    public static boolean isShared(Typed typed) {
        return typed.given(SHARED) != null;
    }

    /** A name that is taken is told in words of its own: views are never revised, so that is no advice. */
    public static Typed refused(Typed typed, Throwable failure, Language language) {
        if (failure instanceof Refusal refusal
                && refusal.faults().stream().anyMatch(fault -> TAKEN.equals(fault.code()))) {
            String said = language.words(SavedViewWords.class).taken();
            return new Typed(
                    typed.form(), typed.key(), typed.values(), Map.of(NAME, said), List.of(), refusal.status());
        }
        return typed.refused(failure, field -> NAME.equals(field) ? NAME : "", language);
    }
}
