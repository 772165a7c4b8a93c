package org.biaogan.dashboard.closing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.biaogan.dashboard.page.FormTrouble;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes closings by hand and closing rules back, once that is confirmed on the page. */
@Path(ClosingPage.PATH)
public class WithdrawalPage {

    private static final int STALE = 412;

    private final ClosingRoom room;
    private final ClosingDesk desk;
    private final Frames frames;

    WithdrawalPage(ClosingRoom room, ClosingDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    @POST
    @Path("hand/withdrawn")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> withdrawByHand(@BeanParam ClosingFields sent) {
        return withdraw(sent.withdrawal(Withdrawal.Kind.HAND));
    }

    @POST
    @Path("rules/withdrawn")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> withdrawRule(@BeanParam ClosingFields sent) {
        return withdraw(sent.withdrawal(Withdrawal.Kind.RULE));
    }

    private Uni<RestResponse<TemplateInstance>> withdraw(Withdrawal withdrawal) {
        if (withdrawal.isIncomplete()) {
            throw new BadRequestException();
        }
        Frame frame = frames.in(Section.CLOSINGS);
        URI after = URI.create(ClosingPage.PATH + "#" + withdrawal.kind().place());
        return desk.withdraw(withdrawal)
                .map(done -> RestResponse.<TemplateInstance>seeOther(after))
                .onFailure()
                .recoverWithUni(failure -> again(frame, FormTrouble.of(failure, frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, FormTrouble trouble) {
        String overtaken = frame.language().words(ClosingWords.class).withdrawalOvertaken();
        List<String> lines = trouble.status() == STALE ? List.of(overtaken) : trouble.lines();
        return room.asItIs(frame.language())
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(trouble.status())
                        .entity(frame.speak(new ClosingPage.Closings(frame, view.troubled(lines))))
                        .build());
    }
}
