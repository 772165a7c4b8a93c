package org.biaogan.dashboard.page;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.upstream.Refusal;

/**
 * A part of a page that has a source of its own: what it shows or, where its source fails, why it shows nothing, while the
 * rest of the page stays.
 *
 * @param view null where there is trouble
 * @param trouble null where there is a view
 * @param notice that the part shows the last good figures; null where they are fresh
 */
public record Part<V>(V view, String trouble, Notice notice) {

    private static final int FORBIDDEN = 403;

    /** A part of this reading; never fails. */
    public static <S, V> Uni<Part<V>> of(Uni<Reading<S>> reading, Function<S, V> view, Language language) {
        return reading.map(read -> new Part<>(view.apply(read.value()), null, Notice.of(language, read)))
                .onFailure()
                .recoverWithItem(failure -> new Part<>(null, trouble(failure, language), null));
    }

    private static String trouble(Throwable failure, Language language) {
        PageWords words = language.words(PageWords.class);
        if (!(failure instanceof Refusal refusal)) {
            return words.partOutage();
        }
        return refusal.status() == FORBIDDEN ? words.partForbidden() : words.partMissing();
    }
}
