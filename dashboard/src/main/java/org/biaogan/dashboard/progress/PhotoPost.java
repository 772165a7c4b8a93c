package org.biaogan.dashboard.progress;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.biaogan.dashboard.attachment.AttachmentDesk;
import org.biaogan.dashboard.attachment.AttachmentsView;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.upstream.Refusal;

/** Hands the photos of a form over, one after the other, so that the form has their ids; one handed over again is the same. */
@ApplicationScoped
class PhotoPost {

    private static final long MOST_BYTES = 10 << 20;

    private final AttachmentDesk files;

    PhotoPost(AttachmentDesk files) {
        this.files = files;
    }

    /** The form with what became of each photo; a photo refused does not keep the others from being kept. */
    Uni<ProgressForm> withPhotos(ProgressForm form, List<SentPhoto> photos, Language language) {
        Uni<ProgressForm> done = Uni.createFrom().item(form);
        for (SentPhoto photo : photos) {
            done = done.chain(before -> before.trouble().isEmpty()
                    ? add(before, photo, language)
                    : Uni.createFrom().item(before));
        }
        return done;
    }

    private Uni<ProgressForm> add(ProgressForm form, SentPhoto photo, Language language) {
        if (photo.size() > MOST_BYTES) {
            String why = AttachmentsView.tooLarge(language);
            return Uni.createFrom().item(form.blamed(photo.project(), about(photo, why, language)));
        }
        return files.keep(photo.project(), photo.file(), null)
                .map(id -> form.withPhoto(photo.project(), id))
                .onFailure()
                .recoverWithItem(failure -> without(form, photo, failure, language));
    }

    private static ProgressForm without(ProgressForm form, SentPhoto photo, Throwable failure, Language language) {
        FormTrouble trouble = FormTrouble.of(failure, language);
        return failure instanceof Refusal
                ? form.blamed(photo.project(), about(photo, String.join(" ", trouble.lines()), language))
                : form.unclear(trouble.status(), trouble.lines());
    }

    private static String about(SentPhoto photo, String why, Language language) {
        return language.words(ProgressWords.class).objection(photo.file().name(), why);
    }
}
