package org.biaogan.dashboard.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.regex.Pattern;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.upstream.Outage;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.client.api.ClientMultipartForm;

/** Lists the files of projects, hands them out and takes new ones in. */
@ApplicationScoped
public class AttachmentDesk {

    private static final int MOST = 200;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final AttachmentClient client;
    private final ContentClient contents;
    private final KeepingClient keeping;
    private final LastGood lastGood;

    AttachmentDesk(
            @RestClient AttachmentClient client,
            @RestClient ContentClient contents,
            @RestClient KeepingClient keeping,
            LastGood lastGood) {
        this.client = client;
        this.contents = contents;
        this.keeping = keeping;
        this.lastGood = lastGood;
    }

    record Items(List<Attachment> items) {}

    /** The files of a project. */
    public Uni<Reading<ProjectFiles>> files(String code) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "files of " + code, Items.class),
                        () -> client.files(code, MOST))
                .map(reading -> reading.map(found -> ProjectFiles.of(found.items())));
    }

    /** The same as a part of a page, with the form to add one. */
    public Uni<Part<AttachmentsView>> part(
            String code, Uni<Reading<ProjectFiles>> files, Editing editing, Language language) {
        return Part.of(files, found -> AttachmentsView.of(code, found.items(), editing, language), language);
    }

    /** What is known of a file. */
    Uni<Attachment> file(String id) {
        return lastGood.ask(
                        new Question<>(Service.METRICS, "files/" + known(id), Attachment.class), () -> client.file(id))
                .map(Reading::value);
    }

    /** What it holds, as it comes. */
    Multi<byte[]> content(Attachment file) {
        return contents.content(file.id()).onFailure(Outage::isOutage).transform(AttachmentDesk::outage);
    }

    /** A small picture of a photograph. */
    Uni<byte[]> thumbnail(String id) {
        return contents.thumbnail(known(id)).onFailure(Outage::isOutage).transform(AttachmentDesk::outage);
    }

    /** Adds a file to a project, once however often it is sent. */
    public Uni<Void> add(String code, SentFile file, Typed typed) {
        ClientMultipartForm form = form(file);
        attribute(form, "caption", typed.given("caption"));
        attribute(form, "takenOn", typed.given("takenOn"));
        return keeping.add(code, typed.key(), form).replaceWithVoid();
    }

    /**
     * Keeps a file with a project; the same content once more is the same file.
     *
     * @param takenOn the day that it shows; null where that is not known
     * @return its id
     */
    public Uni<String> keep(String code, SentFile file, String takenOn) {
        ClientMultipartForm form = form(file);
        attribute(form, "takenOn", takenOn);
        return keeping.add(code, null, form).map(KeepingClient.Stored::id);
    }

    private static ClientMultipartForm form(SentFile file) {
        return ClientMultipartForm.create()
                .binaryFileUpload("file", file.name(), file.path().toString(), "application/octet-stream");
    }

    private static void attribute(ClientMultipartForm form, String name, String value) {
        if (value != null) {
            form.attribute(name, value, null);
        }
    }

    private static String known(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFoundException();
        }
        return id;
    }

    private static Throwable outage(Throwable failure) {
        return new Outage(Service.METRICS, failure);
    }
}
