package org.biaogan.dashboard.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.refusal.RefusalCode;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;

/** Says at its row why a report was not taken. */
final class Objections {

    private static final int UNPROCESSABLE = 422;
    /** The service names a report by its place in the request. */
    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})](?:\\.(\\w+)(?:\\[\\d+])?)?");

    private Objections() {}

    /** What can be told without asking: numbers that are none. Without any, the form as it is. */
    static ProgressForm ofShape(ProgressForm form, Language language) {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (TypedReport row : form.changed()) {
            for (Quantity quantity : row.nonsense()) {
                String sentence = RefusalText.sentence(RefusalCode.NOT_A_NUMBER, language);
                add(faults, row.project(), named(quantity, sentence, language));
            }
        }
        return faults.isEmpty() ? form : form.refused(UNPROCESSABLE, faults, List.of());
    }

    static ProgressForm of(Throwable failure, ProgressForm form, Language language) {
        FormTrouble whole = FormTrouble.of(failure, language);
        if (!(failure instanceof Refusal refusal)) {
            return form.unclear(whole.status(), whole.lines());
        }
        Map<String, List<String>> faults = new LinkedHashMap<>();
        List<String> trouble = new ArrayList<>();
        List<TypedReport> sent = form.changed();
        for (Refusal.Fault fault : refusal.faults()) {
            String sentence = RefusalText.sentence(fault.code(), fault.message(), language);
            Matcher place = PLACE.matcher(String.valueOf(fault.field()));
            if (place.matches() && Integer.parseInt(place.group(1)) < sent.size()) {
                String project = sent.get(Integer.parseInt(place.group(1))).project();
                add(faults, project, said(place.group(2), sentence, language));
            } else {
                trouble.add(sentence);
            }
        }
        return form.refused(refusal.status(), faults, faults.isEmpty() && trouble.isEmpty() ? whole.lines() : trouble);
    }

    private static String said(String field, String sentence, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        return "photos".equals(field)
                ? words.objection(words.photos(), sentence)
                : Quantity.named(field)
                        .map(quantity -> named(quantity, sentence, language))
                        .orElse(sentence);
    }

    private static String named(Quantity quantity, String sentence, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        return words.objection(words.quantity(quantity), sentence);
    }

    private static void add(Map<String, List<String>> faults, String project, String sentence) {
        faults.computeIfAbsent(project, none -> new ArrayList<>()).add(sentence);
    }
}
