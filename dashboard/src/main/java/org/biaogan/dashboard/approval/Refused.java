package org.biaogan.dashboard.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Refusal.Fault;

/** Why decisions were not taken, told at the submissions they concern; the service takes all of them or none. */
record Refused(int status, DecisionForm form) {

    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;
    /** The service names a decision by its place in the request. */
    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})].*");

    static Refused of(Throwable failure, DecisionForm sent, Language language) {
        ApprovalWords words = language.words(ApprovalWords.class);
        if (!(failure instanceof Refusal refusal)) {
            return new Refused(UNAVAILABLE, sent.refused(Map.of(), List.of(words.outage())));
        }
        Map<Long, String> objections = new LinkedHashMap<>();
        List<String> trouble = new ArrayList<>();
        for (Fault fault : refusal.faults()) {
            String why = sentence(fault, language);
            place(fault, sent)
                    .ifPresentOrElse(
                            id -> objections.merge(id, why, (one, other) -> one + " " + other), () -> trouble.add(why));
        }
        if (objections.isEmpty() && trouble.isEmpty()) {
            trouble.addAll(
                    refusal.status() == FORBIDDEN ? List.of(words.forbidden()) : RefusalText.lines(refusal, language));
        }
        return new Refused(refusal.status(), sent.refused(objections, trouble));
    }

    private static String sentence(Fault fault, Language language) {
        Objection objection = Objection.of(fault.code());
        return objection == Objection.OTHER
                ? RefusalText.sentence(fault.code(), fault.message(), language)
                : language.words(ApprovalWords.class).objection(objection);
    }

    private static Optional<Long> place(Fault fault, DecisionForm sent) {
        Matcher place = PLACE.matcher(fault.field());
        if (!place.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(place.group(1));
        return row < sent.ticked().size() ? Optional.of(sent.ticked().get(row)) : Optional.empty();
    }
}
