package org.biaogan.dashboard.matter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.biaogan.dashboard.language.Language;

/** Where a matter stands (办理状态), in the order in which it normally passes. */
public enum FollowUpState {
    REGISTERED,
    ASSIGNED,
    ACCEPTED,
    REPORTED,
    RETURNED,
    CLOSURE_REQUESTED,
    VERIFIED,
    CLOSED;

    /** Whether it still stands on the ledger. */
    public boolean isOpen() {
        return this != CLOSED;
    }

    /** For the style sheet. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the reader's language; the service's own word where there is none for it, empty for none. */
    public static String word(String code, Language language) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> language.words(MatterWords.class).state(known))
                .orElse(code == null ? "" : code);
    }

    static List<FollowUpState> open() {
        return Arrays.stream(values()).filter(FollowUpState::isOpen).toList();
    }
}
