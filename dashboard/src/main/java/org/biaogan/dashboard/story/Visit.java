package org.biaogan.dashboard.story;

import java.time.LocalDate;
import java.util.List;
import org.biaogan.dashboard.language.Language;

/** A visit to the site (一线办公), as far as the project's story tells it. */
record Visit(
        String id,
        String official,
        String officialName,
        String officialNameEn,
        LocalDate on,
        String seen,
        List<String> photos,
        List<Found> problemsFound,
        List<Object> problemsSolved) {

    Visit {
        photos = photos == null ? List.of() : photos;
        problemsFound = problemsFound == null ? List.of() : problemsFound;
        problemsSolved = problemsSolved == null ? List.of() : problemsSolved;
    }

    /** A problem found on the spot. */
    record Found(String title) {}

    String who(Language language) {
        String known = language.pick(officialName, officialNameEn);
        return known == null ? String.valueOf(official) : known;
    }
}
