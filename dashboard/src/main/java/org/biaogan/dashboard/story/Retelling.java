package org.biaogan.dashboard.story;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.function.Function;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestResponse;

/** Leads back to the story after one of its forms was sent; tells it once more, with what was typed, where it was refused. */
@ApplicationScoped
class Retelling {

    private final StoryRoom room;
    private final Frames frames;

    Retelling(StoryRoom room, Frames frames) {
        this.room = room;
        this.frames = frames;
    }

    /** To the section of the story once the deed is done. */
    Uni<RestResponse<TemplateInstance>> after(String code, Typed typed, String section, Uni<Void> deed) {
        Frame frame = frame(code);
        return deed.map(done -> RestResponse.<TemplateInstance>seeOther(URI.create(address(code) + "#" + section)))
                .onFailure()
                .recoverWithUni(failure -> told(frame, code, typed.refused(failure, frame.language())));
    }

    /** The story once more, as something is wrong before it is even sent. */
    Uni<RestResponse<TemplateInstance>> again(String code, Typed typed, int status, Function<Language, String> reason) {
        Frame frame = frame(code);
        return told(frame, code, typed.troubled(status, reason.apply(frame.language())));
    }

    private Frame frame(String code) {
        return frames.in(Section.PROJECTS).afterForm(address(code));
    }

    private static String address(String code) {
        return "/projects/" + java.net.URLEncoder.encode(code, java.nio.charset.StandardCharsets.UTF_8);
    }

    private Uni<RestResponse<TemplateInstance>> told(Frame frame, String code, Typed typed) {
        return room.story(StoryQuery.of(code, typed), frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(typed.status())
                        .entity(frame.speak(new StoryPage.Story(frame, view)))
                        .build());
    }
}
