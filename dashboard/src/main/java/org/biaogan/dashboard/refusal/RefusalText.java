package org.biaogan.dashboard.refusal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.upstream.Refusal;
import org.biaogan.dashboard.upstream.Refusal.Fault;

/**
 * What a service refuses, in the reader's language. The service speaks English and names the very value; to a Chinese reader
 * that is the detail behind a sentence of ours.
 */
public final class RefusalText {

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
                .map(fault -> line(RefusalCode.of(fault.code()), fault.field() + ": " + fault.message(), language));
        return Stream.concat(summary(refusal, language), faults)
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .toList();
    }

    /** One fault, with the very words of the service, as nothing on the page shows what it is about. */
    public static String line(Fault fault, Language language) {
        return line(RefusalCode.of(fault.code()), fault.message(), language);
    }

    /** What stands above the faults; a Chinese reader is spared an English summary of sentences that follow in Chinese. */
    private static Stream<String> summary(Refusal refusal, Language language) {
        String said = String.valueOf(refusal.getMessage());
        List<Fault> faults = refusal.faults();
        if (faults.isEmpty()) {
            return Stream.of(line(RefusalCode.of(refusal.status()), said, language));
        }
        boolean allKnown =
                faults.stream().allMatch(fault -> RefusalCode.of(fault.code()).isPresent());
        return language == Language.ZH && allKnown ? Stream.empty() : Stream.of(said);
    }

    private static String line(Optional<RefusalCode> code, String detail, Language language) {
        return language == Language.ZH && code.isPresent()
                ? language.words(RefusalWords.class).withDetail(sentence(code.get(), language), detail)
                : detail;
    }
}
