package org.biaogan.dashboard.attachment;

import java.util.List;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Editing;
import org.biaogan.dashboard.page.Filled;

/**
 * A project's files as the page shows them, the newest first.
 *
 * @param more how many photos there are beyond those shown
 * @param form to add one; null for who may not
 */
public record AttachmentsView(List<Photo> photos, int more, List<Document> documents, UploadForm form) {

    /** Its name among the forms of a page. */
    public static final String FORM = "file";

    private static final int PHOTOS = 12;
    private static final int KILOBYTE = 1024;

    /** A photograph with its caption; the whole picture is behind the link. */
    record Photo(String link, String thumbnail, String alt, String caption, String taken, String id) {}

    /** A document, or a photo in the list of ids. */
    record Document(String link, String name, String size, String by, String id) {}

    /** The form that adds a file. */
    record UploadForm(
            String action,
            String key,
            Filled.Field caption,
            Filled.Field takenOn,
            Filled.Field file,
            List<String> trouble,
            boolean open) {}

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
                editing.may() ? form(project, editing.filled().at(FORM)) : null);
    }

    private static Photo photo(Attachment file, Language language) {
        String caption = file.caption() == null ? file.name() : file.caption();
        return new Photo(
                "/files/" + file.id(),
                "/files/" + file.id() + "/thumbnail",
                caption,
                caption,
                file.takenOn() == null ? MomentText.of(file.uploadedAt(), language) : MomentText.of(file.takenOn()),
                file.id());
    }

    private static Document document(Attachment file, Language language) {
        AttachmentWords words = language.words(AttachmentWords.class);
        String by = file.uploadedBy() == null ? "" : file.uploadedBy();
        return new Document(
                "/files/" + file.id(),
                file.name(),
                words.kilobytes(String.valueOf(Math.max(1, file.size() / KILOBYTE))),
                words.added(by, MomentText.of(file.uploadedAt(), language)),
                file.id());
    }

    private static UploadForm form(String project, Filled filled) {
        return new UploadForm(
                "/projects/" + project + "/files",
                filled.key(),
                filled.field("caption", ""),
                filled.field("takenOn", ""),
                filled.field("file", ""),
                filled.lines(),
                !filled.isFresh());
    }
}
