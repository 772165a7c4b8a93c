package org.biaogan.dashboard.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.PageWords;
import org.biaogan.dashboard.refusal.RefusalCode;
import org.biaogan.dashboard.refusal.RefusalText;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Refusal.Fault;

/**
 * What was typed into a form, and why it was not taken.
 *
 * @param form its name on the page
 * @param key sent along as Idempotency-Key, so that sending it twice does it once
 * @param values by the name of the field
 * @param faults what was said against which field
 * @param trouble what was said against the whole; as {@code faults} empty unless it was refused
 * @param status with which the page answers
 */
public record Typed(
        String form,
        String key,
        Map<String, List<String>> values,
        Map<String, String> faults,
        List<String> trouble,
        int status) {

    private static final int MOST_DIGITS = 60;
    /** What may stand in a header of a request. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int STALE = 412;

    /** An empty form. */
    public static Typed nothing(String form) {
        return filled(form, Map.of());
    }

    /** A form that begins with values. */
    public static Typed filled(String form, Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, value == null ? List.of() : List.of(value)));
        return new Typed(form, UUID.randomUUID().toString(), lists, Map.of(), List.of(), OK);
    }

    /** A form as it was sent; a key that is missing, or none of ours, is made. */
    public static Typed sent(String form, String key, Map<String, List<String>> values) {
        boolean ours = key != null && KEY.matcher(key).matches();
        String known = ours ? key : UUID.randomUUID().toString();
        return new Typed(form, known, values, Map.of(), List.of(), OK);
    }

    /** Nothing: the page is seen for the first time. */
    public static Typed none() {
        return nothing("");
    }

    /** The same where it is this form; else one that begins with these values. */
    public Typed at(String wanted, Map<String, ?> beginning) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        beginning.forEach((name, value) -> lists.put(name, list(value)));
        return form.equals(wanted) ? this : sent(wanted, null, lists);
    }

    private static List<String> list(Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : Stream.ofNullable(value).map(String::valueOf).toList();
    }

    /**
     * The same; where somebody else was faster, a further change starts from that version, which the page shows beside the
     * form. What was typed is not lost.
     */
    public Typed renewed(int version, Language language) {
        if (status != STALE) {
            return this;
        }
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.put("version", List.of(String.valueOf(version)));
        List<String> said = List.of(language.words(PageWords.class).changedShown());
        return new Typed(form, key, others, faults, said, status);
    }

    /** The same with other values. */
    public Typed having(Map<String, List<String>> others) {
        return new Typed(form, key, others, faults, trouble, status);
    }

    /** What stands in a field, without blanks around it; empty where nothing does. */
    public String one(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** As {@link #one}, null where nothing stands there: what services are told of an empty field. */
    public String given(String name) {
        String value = one(name);
        return value.isEmpty() ? null : value;
    }

    /** Everything that stands in a field of several. */
    public List<String> all(String name) {
        List<String> found = values.get(name);
        return found == null ? List.of() : found;
    }

    /** The day that stands in a field; null where none does. */
    public LocalDate day(String name) {
        try {
            return given(name) == null ? null : LocalDate.parse(one(name));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The same, to blame for what stands in a field of days and is none. */
    public Typed daysRead(List<String> names, Language language) {
        return names.stream()
                .filter(name -> given(name) != null && day(name) == null)
                .reduce(
                        this,
                        (typed, name) -> typed.against(name, RefusalCode.MALFORMED_DATE, language),
                        (one, other) -> other);
    }

    /** The number that stands in a field; null where none does. */
    public BigDecimal number(String name) {
        try {
            return one(name).length() > MOST_DIGITS ? null : new BigDecimal(one(name));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }

    /** The same, to blame for what stands in a field of numbers and is none. */
    public Typed numbersRead(List<String> names, Language language) {
        return names.stream()
                .filter(name -> given(name) != null && number(name) == null)
                .reduce(
                        this,
                        (typed, name) -> typed.against(name, RefusalCode.NOT_A_NUMBER, language),
                        (one, other) -> other);
    }

    /** What was said against a field; empty where nothing was. */
    public String faultAt(String name) {
        return faults.getOrDefault(name, "");
    }

    /** Whether it was not taken. */
    public boolean isRefused() {
        return !faults.isEmpty() || !trouble.isEmpty();
    }

    /** The same, for which a field is to blame. */
    public Typed against(String field, RefusalCode code, Language language) {
        Map<String, String> all = new LinkedHashMap<>(faults);
        all.putIfAbsent(field, RefusalText.sentence(code, language));
        return new Typed(form, key, values, all, trouble, UNPROCESSABLE);
    }

    /** The same, refused before it is even sent. */
    public Typed troubled(int answer, String line) {
        return new Typed(form, key, values, faults, List.of(line), answer);
    }

    /** The same, refused: each fault at the field of its name, what is about others above the form. */
    public Typed refused(Throwable failure, Language language) {
        return refused(failure, field -> values.containsKey(plain(field)) ? plain(field) : "", language);
    }

    /** A field without its place in a list. */
    private static String plain(String field) {
        return field.replaceFirst("\\[.*", "");
    }

    /**
     * The same, refused: each fault at its field, and what has none on this page above the form.
     *
     * @param place the field of this form that a field of the service's is; empty where it has none
     */
    public Typed refused(Throwable failure, UnaryOperator<String> place, Language language) {
        FormTrouble whole = FormTrouble.of(failure, language);
        if (!(failure instanceof Refusal refusal) || refusal.faults().isEmpty() || refusal.status() == STALE) {
            return new Typed(form, key, values, Map.of(), whole.lines(), whole.status());
        }
        Map<String, String> at = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Fault fault : refusal.faults()) {
            String field = place.apply(fault.field());
            if (field.isEmpty()) {
                lines.add(RefusalText.line(fault, language));
            } else {
                String sentence = RefusalText.sentence(fault.code(), fault.message(), language);
                at.merge(field, sentence, (one, other) -> one.equals(other) ? one : one + " " + other);
            }
        }
        return new Typed(form, key, values, at, lines.stream().distinct().toList(), refusal.status());
    }
}
