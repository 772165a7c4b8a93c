package org.biaogan.dashboard.refusal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Refusal.Fault;

/**
 * What a service refuses, in the reader's language. The service speaks English and names the very value; a Chinese reader
 * gets a sentence of ours and of the service's what needs no translation.
 */
public final class RefusalText {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,6})]");

    private RefusalText() {}

    /** The sentence for a code, where there is one for it. */
    public static Optional<String> sentence(String code, Language language) {
        return RefusalCode.of(code).map(known -> sentence(known, language));
    }

    /** The sentence for a code; the service's own words for an unknown one. */
    public static String sentence(String code, String message, Language language) {
        return sentence(code, language).orElse(message);
    }

    /** The sentence of one of the codes. */
    public static String sentence(RefusalCode code, Language language) {
        return language.words(RefusalWords.class).sentence(code);
    }

    /** All of a refusal as lines to read, none of them empty and none twice. */
    public static List<String> lines(Refusal refusal, Language language) {
        Stream<String> faults = refusal.faults().stream()
                .map(fault -> line(RefusalCode.of(fault.code()), place(fault, language), fault.message(), language));
        return Stream.concat(summary(refusal, language), faults)
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .toList();
    }

    /** One fault, with the very words of the service, as nothing on the page shows what it is about. */
    public static String line(Fault fault, Language language) {
        return line(RefusalCode.of(fault.code()), "", fault.message(), language);
    }

    /** What of a service's sentence a reader needs besides ours; empty where ours says it all. */
    public static String detail(String message, Language language) {
        return language == Language.ZH ? Gist.of(message) : "";
    }

    /** What stands above the faults; a Chinese reader is spared an English summary of sentences that follow in Chinese. */
    private static Stream<String> summary(Refusal refusal, Language language) {
        String said = String.valueOf(refusal.getMessage());
        List<Fault> faults = refusal.faults();
        if (faults.isEmpty()) {
            return Stream.of(line(RefusalCode.of(refusal.status()), "", said, language));
        }
        boolean repeated = faults.stream().anyMatch(fault -> said.equals(fault.message()));
        boolean allKnown =
                faults.stream().allMatch(fault -> RefusalCode.of(fault.code()).isPresent());
        return repeated || language == Language.ZH && allKnown ? Stream.empty() : Stream.of(said);
    }

    private static String line(Optional<RefusalCode> code, String place, String message, Language language) {
        if (language != Language.ZH || code.isEmpty()) {
            return place + message;
        }
        String sentence = sentence(code.get(), language);
        String detail = place + Gist.of(message);
        return detail.isEmpty() ? sentence : language.words(RefusalWords.class).withDetail(sentence, detail);
    }

    /**
     * Which one of several is to blame, unless the sentence names the row itself; who reads the service's own words, is told
     * its name for the field.
     */
    private static String place(Fault fault, Language language) {
        String field = fault.field();
        if (language != Language.ZH || RefusalCode.of(fault.code()).isEmpty()) {
            return field.isEmpty() ? "" : field + ": ";
        }
        if (fault.message().startsWith("Row ")) {
            return "";
        }
        Matcher index = INDEX.matcher(field);
        return index.find() ? language.words(RefusalWords.class).item(Integer.parseInt(index.group(1)) + 1) : "";
    }
}
