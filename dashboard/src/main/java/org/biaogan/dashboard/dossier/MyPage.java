package org.biaogan.dashboard.dossier;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.biaogan.dashboard.assessment.Person;
import org.biaogan.dashboard.dossier.Dossier.Somebody;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;

/** What I answer for: the official whose code or address is the name that I sign in with, else a list to choose from. */
@Path("/me")
public class MyPage {

    private final DossierDesk desk;
    private final Frames frames;

    MyPage(DossierDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Whose(Frame frame, List<Person> people) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> mine(@Context SecurityContext visitor) {
        Frame frame = frames.in(Section.ME);
        String name = visitor.getUserPrincipal().getName();
        return desk.roster().chain(roster -> roster.value().stream()
                .filter(official -> name.equalsIgnoreCase(official.code()) || name.equalsIgnoreCase(official.email()))
                .findFirst()
                .map(me -> DossierPage.shown(desk, frame, me.code()))
                .orElseGet(() -> Uni.createFrom().item(choice(roster.value(), frame))));
    }

    private static TemplateInstance choice(List<Somebody> roster, Frame frame) {
        return frame.speak(new Whose(
                frame,
                roster.stream()
                        .map(official -> person(official, frame.language()))
                        .toList()));
    }

    static Person person(Somebody official, Language language) {
        return new Person(
                official.code(),
                language.pick(official.name(), official.nameEn()),
                language.pick(official.title(), official.titleEn()),
                official.phone());
    }
}
