package org.biaogan.dashboard.progress;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions on reports that wait for approval. */
@Path(ProgressQuery.PATH + "/decisions")
public class ProgressDecisionPage {

    private static final int UNPROCESSABLE = 422;

    private final ProgressRoom room;
    private final ProgressDesk desk;
    private final Frames frames;

    ProgressDecisionPage(ProgressRoom room, ProgressDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> decide(
            @RestForm String unit,
            @RestForm String period,
            @RestForm String key,
            @RestForm List<Long> id,
            @RestForm String verdict,
            @RestForm String reason) {
        ProgressQuery query = ProgressQuery.of(unit, period, null).complete();
        ProgressWords words = frames.language().words(ProgressWords.class);
        boolean returned = "RETURN".equals(verdict);
        if (id == null || id.isEmpty()) {
            return undecided(query, UNPROCESSABLE, List.of(words.nothingTicked()));
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (returned && why == null) {
            return undecided(query, UNPROCESSABLE, List.of(words.reasonMissing()));
        }
        return desk.decide(key, id, returned ? "RETURN" : "APPROVE", why)
                .map(done -> ProgressPage.after(query, "decided"))
                .onFailure()
                .recoverWithUni(failure -> {
                    FormTrouble trouble = FormTrouble.of(failure, frames.language());
                    return undecided(query, trouble.status(), trouble.lines());
                });
    }

    private Uni<RestResponse<TemplateInstance>> undecided(ProgressQuery query, int status, List<String> trouble) {
        Frame frame = frames.in(Section.PROGRESS).afterForm(query.address());
        return room.undecided(query, trouble, frame.language()).map(view -> ProgressPage.answer(frame, status, view));
    }
}
