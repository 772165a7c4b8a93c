package org.biaogan.dashboard.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/**
 * Why a visit was not taken.
 *
 * @param status 503 where it can be sent again as it is
 * @param faults by the name of the field
 */
record Refused(int status, Map<String, String> faults, List<String> lines) {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final String IN_PROGRESS = "IN_PROGRESS";

    static Refused of(Throwable failure, Language language) {
        if (failure instanceof Unreadable unreadable) {
            String sentence = RefusalText.sentence(unreadable.code(), language);
            return new Refused(UNPROCESSABLE, Map.of(unreadable.field(), sentence), List.of(sentence));
        }
        FormTrouble trouble = FormTrouble.of(failure, language);
        return failure instanceof Refusal refusal
                ? new Refused(status(refusal), faults(refusal, language), trouble.lines())
                : new Refused(trouble.status(), Map.of(), trouble.lines());
    }

    private static int status(Refusal refusal) {
        boolean underWay = refusal.status() == CONFLICT
                && refusal.faults().stream().anyMatch(fault -> IN_PROGRESS.equals(fault.code()));
        return underWay || refusal.status() == TOO_MANY_REQUESTS ? UNAVAILABLE : refusal.status();
    }

    private static Map<String, String> faults(Refusal refusal, Language language) {
        Map<String, String> faults = new LinkedHashMap<>();
        refusal.faults()
                .forEach(fault -> faults.putIfAbsent(
                        fault.field(), RefusalText.sentence(fault.code(), fault.message(), language)));
        return faults;
    }
}
