package org.biaogan.dashboard.matter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import org.biaogan.dashboard.attachment.AttachmentDesk;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.zone.OfficialBook;
import org.biaogan.dashboard.zone.ZoneBook;

/** Puts the page of one matter together, and does what its forms ask for. */
@ApplicationScoped
public class ActionDesk {

    private final MatterDesk desk;
    private final ZoneBook zones;
    private final OfficialBook officials;
    private final AttachmentDesk attachments;

    ActionDesk(MatterDesk desk, ZoneBook zones, OfficialBook officials, AttachmentDesk attachments) {
        this.desk = desk;
        this.zones = zones;
        this.officials = officials;
        this.attachments = attachments;
    }

    /** The story of a matter. @param done the action that was done just now; null where none was */
    public Uni<MatterStory> story(MatterKind kind, String code, String done, Language language) {
        MatterWords words = language.words(MatterWords.class);
        String told = FollowUpAction.of(done)
                .map(action -> words.done(words.action(action)))
                .orElse("");
        return material(kind, code, language).map(from -> MatterStory.of(kind, from, told, language));
    }

    /** Does what a form says; what comes back is the page again where it was not taken. */
    public Uni<Optional<MatterStory>> act(MatterKind kind, String code, SentAction sent, Language language) {
        FollowUpAction action = FollowUpAction.of(sent.action).orElseThrow(BadRequestException::new);
        Typed typed = sent.typed(action).daysRead(List.of("deadline"), language);
        if (typed.isRefused()) {
            return again(kind, code, action, typed, language);
        }
        return desk.act(kind, code, typed.key(), deed(action, typed))
                .map(done -> Optional.<MatterStory>empty())
                .onFailure()
                .recoverWithUni(failure -> again(
                        kind,
                        code,
                        action,
                        typed.refused(failure, field -> action.fields().contains(field) ? field : "", language),
                        language));
    }

    private Uni<Optional<MatterStory>> again(
            MatterKind kind, String code, FollowUpAction action, Typed typed, Language language) {
        return material(kind, code, language)
                .map(from -> Optional.of(MatterStory.again(kind, from, action, typed, language)));
    }

    private static MatterClient.Deed deed(FollowUpAction action, Typed typed) {
        List<String> evidence = typed.all("evidence");
        return new MatterClient.Deed(
                action,
                typed.given("note"),
                evidence.isEmpty() ? null : evidence,
                typed.given("document"),
                typed.given("owner"),
                typed.given("official"),
                typed.day("deadline"),
                typed.given("measures"));
    }

    private Uni<MatterStory.Material> material(MatterKind kind, String code, Language language) {
        return desk.one(kind, code).chain(matter -> Uni.combine()
                .all()
                .unis(files(matter.value()), zones.zone(), officials.officials())
                .with((files, zone, people) -> new MatterStory.Material(
                        Notice.of(language, matter, zone, people),
                        matter.value(),
                        new ActionForm.Choices(zone.value(), people.value(), files))));
    }

    /** Unknown where the visitor may not see the project's files, or nobody tells of them just now. */
    private Uni<ProjectFiles> files(Matter matter) {
        return matter.project() == null
                ? Uni.createFrom().item(ProjectFiles.unknown())
                : attachments
                        .files(matter.project())
                        .map(Reading::value)
                        .onFailure()
                        .recoverWithItem(ProjectFiles::unknown);
    }
}
