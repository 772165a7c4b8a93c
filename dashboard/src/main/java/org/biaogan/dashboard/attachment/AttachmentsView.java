package org.biaogan.dashboard.attachment;

import java.util.List;
import java.util.Map;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Field.Kind;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;

/**
 * A project's files as the page shows them, the newest first.
 *
 * @param more how many photos there are beyond those shown
 * @param form to add one; null for who may not
 */
public record AttachmentsView(List<Photo> photos, int more, List<Document> documents, Form form) {

    /** Its name among the forms of a page. */
    public static final String FORM = "upload";
    /** The fields of that form. */
    public static final List<String> FIELDS = List.of("file", "caption", "takenOn");

    private static final String ACCEPTED = ".jpg,.jpeg,.png,.pdf,.docx,.xlsx,.txt,.csv";

    private static final int PHOTOS = 12;
    private static final int KILOBYTE = 1024;

    /** A photograph with its caption; the whole picture is behind the link. */
    record Photo(String link, String thumbnail, String alt, String caption, String taken) {}

    /** A document, or a photo in the list of files. */
    record Document(String link, String name, String size, String by) {}

    /** For a form that was sent without a file. */
    public static String nothingChosen(Language language) {
        return language.words(AttachmentWords.class).nothing();
    }

    /** For a file that is longer than any that is kept. */
    public static String tooLarge(Language language) {
        return language.words(AttachmentWords.class).tooLarge();
    }

    static AttachmentsView of(String project, List<Attachment> files, Editing editing, Language language) {
        List<Attachment> photos = files.stream().filter(Attachment::isPhoto).toList();
        return new AttachmentsView(
                photos.stream().limit(PHOTOS).map(file -> photo(file, language)).toList(),
                Math.max(0, photos.size() - PHOTOS),
                files.stream().map(file -> document(file, language)).toList(),
                editing.may() ? form(project, editing.sent(), language) : null);
    }

    private static Photo photo(Attachment file, Language language) {
        String caption = file.caption() == null ? file.name() : file.caption();
        return new Photo(
                "/files/" + file.id(),
                file.thumbnail(),
                caption,
                caption,
                file.takenOn() == null ? MomentText.of(file.uploadedAt(), language) : MomentText.of(file.takenOn()));
    }

    private static Document document(Attachment file, Language language) {
        AttachmentWords words = language.words(AttachmentWords.class);
        String by = file.uploadedBy() == null ? "" : file.uploadedBy();
        return new Document(
                "/files/" + file.id(),
                file.name(),
                words.kilobytes(String.valueOf(Math.max(1, file.size() / KILOBYTE))),
                words.added(by, MomentText.of(file.uploadedAt(), language)));
    }

    private static Form form(String project, Typed sent, Language language) {
        AttachmentWords words = language.words(AttachmentWords.class);
        Typed typed = sent.at(FORM, Map.of());
        return new Form(
                "/projects/" + project + "/files#files",
                typed,
                List.of(
                        Field.file("file", words.file(), typed, ACCEPTED),
                        Field.of(Kind.LINE, "caption", words.captionField(), typed),
                        Field.of(Kind.DATE, "takenOn", words.takenOn(), typed)));
    }
}
