package org.biaogan.dashboard.progress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.biaogan.dashboard.language.Language;

/**
 * A photo of a report as it is shown: a small picture that leads to the whole one.
 *
 * @param value what its tick sends
 * @param kept whether it stays attached
 */
record Photo(String value, String link, String thumbnail, String label, boolean kept) {

    /** Those of a form: what is attached already and what was uploaded since, in this order. */
    static List<Photo> of(Sheet.Item item, TypedReport typed, Language language) {
        Set<String> all = new LinkedHashSet<>(item.photos());
        all.addAll(typed.photos());
        return all(all.stream().toList(), typed.project(), Set.copyOf(typed.photos()), language);
    }

    /** Those of a report that was handed in. */
    static List<Photo> of(Report report, Language language) {
        return all(report.attached(), report.project(), Set.copyOf(report.attached()), language);
    }

    private static List<Photo> all(List<String> ids, String project, Set<String> kept, Language language) {
        ProgressWords words = language.words(ProgressWords.class);
        return Stream.iterate(0, place -> place < ids.size(), place -> place + 1)
                .map(place -> new Photo(
                        project + " " + ids.get(place),
                        "/files/" + ids.get(place),
                        "/files/" + ids.get(place) + "/thumbnail",
                        words.photo(place + 1),
                        kept.contains(ids.get(place))))
                .toList();
    }
}
