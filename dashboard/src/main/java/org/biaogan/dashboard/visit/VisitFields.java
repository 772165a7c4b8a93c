package org.biaogan.dashboard.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.biaogan.dashboard.form.Choice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The fields of the form as they were sent; those of one problem share their place in their lists. */
public class VisitFields {

    /** The service takes no more of one kind. */
    private static final int MOST_ROWS = 50;

    @RestForm
    String id;

    @RestForm
    String project;

    @RestForm
    String official;

    @RestForm
    String on;

    @RestForm
    String at;

    @RestForm
    String seen;

    @RestForm
    String longitude;

    @RestForm
    String latitude;

    @RestForm
    List<String> photo;

    @RestForm("photos")
    List<FileUpload> photos;

    @RestForm
    List<String> foundTitle;

    @RestForm
    List<String> foundDescription;

    @RestForm
    List<String> foundOwner;

    @RestForm
    List<String> foundDeadline;

    @RestForm
    List<String> solvedProblem;

    @RestForm
    List<String> solvedText;

    /** The photos that came with it. */
    List<FileUpload> uploads() {
        return photos == null
                ? List.of()
                : photos.stream().filter(upload -> upload.size() > 0).toList();
    }

    VisitForm form() {
        return new VisitForm(
                said(id),
                said(project),
                said(official),
                said(on),
                said(at),
                said(seen),
                said(longitude),
                said(latitude),
                photo == null ? List.of() : List.copyOf(photo),
                found(),
                solved(),
                Map.of(),
                List.of());
    }

    private List<FoundRow> found() {
        List<Choice> none = List.of();
        return rows(foundTitle)
                .mapToObj(i -> new FoundRow(
                        at(foundTitle, i), at(foundDescription, i), at(foundOwner, i), at(foundDeadline, i), none))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private List<SolvedRow> solved() {
        return rows(solvedText)
                .mapToObj(i -> new SolvedRow(at(solvedProblem, i), at(solvedText, i)))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static IntStream rows(List<String> column) {
        return IntStream.range(0, column == null ? 0 : Math.min(column.size(), MOST_ROWS));
    }

    private static String at(List<String> column, int row) {
        return column == null || column.size() <= row ? "" : said(column.get(row));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
