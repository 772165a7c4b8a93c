package org.biaogan.dashboard.approval;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biaogan.dashboard.page.Address;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.biaogan.dashboard.upstream.Outage;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Submissions that wait, with the form to decide on them, and what was decided before. */
@Path(ApprovalPage.PATH)
public class ApprovalPage {

    static final String PATH = "/approvals";

    private static final int UNPROCESSABLE = 422;

    private final ApprovalRoom room;
    private final ApprovalDesk desk;
    private final Frames frames;

    ApprovalPage(ApprovalRoom room, ApprovalDesk desk, Frames frames) {
        this.room = room;
        this.desk = desk;
        this.frames = frames;
    }

    record Approvals(Frame frame, ApprovalView view) implements TemplateInstance {}

    /** The parameters of the address, as they came. */
    public static class Wanted {
        @RestQuery
        String state;

        @RestQuery
        String unit;

        @RestQuery
        String period;

        /** Whether everything is ticked beforehand. */
        @RestQuery
        String tick;

        /** What was done just now, and with how many. */
        @RestQuery
        String done;

        @RestQuery
        String count;

        HistoryFilter filter() {
            return HistoryFilter.of(state, unit, period);
        }
    }

    /** What a form sends. */
    public static class Sent {
        @RestForm
        String key;

        @RestForm
        List<String> id;

        @RestForm
        String verdict;

        @RestForm
        String reason;

        DecisionForm form() {
            List<Long> ids = Optional.ofNullable(id).orElse(List.of()).stream()
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .distinct()
                    .toList();
            return key == null || key.isBlank()
                    ? DecisionForm.sent(DecisionForm.empty().key(), ids, reason)
                    : DecisionForm.sent(key, ids, reason);
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> approvals(@BeanParam Wanted wanted) {
        Frame frame = frames.in(Section.APPROVALS);
        boolean all = "all".equals(wanted.tick);
        return room.view(wanted.filter(), DecisionForm.empty(), all, done(wanted, frame), frame.language())
                .map(view -> frame.speak(new Approvals(frame, view)));
    }

    @POST
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> decide(@BeanParam Sent sent) {
        Frame frame = frames.in(Section.APPROVALS);
        ApprovalWords words = frame.language().words(ApprovalWords.class);
        DecisionForm form = sent.form();
        Optional<Verdict> verdict = Verdict.of(sent.verdict);
        if (form.ticked().isEmpty() || verdict.isEmpty()) {
            return again(frame, new Refused(UNPROCESSABLE, form.refused(Map.of(), List.of(words.nothingTicked()))));
        }
        if (verdict.get() == Verdict.RETURN && form.reason().isEmpty()) {
            return again(frame, new Refused(UNPROCESSABLE, form.refused(Map.of(), List.of(words.reasonMissing()))));
        }
        return desk.decide(form, verdict.get())
                .map(done -> RestResponse.<TemplateInstance>seeOther(after(form, verdict.get())))
                .onFailure()
                .recoverWithUni(failure -> again(frame, Refused.of(failure, form, frame.language())));
    }

    private Uni<RestResponse<TemplateInstance>> again(Frame frame, Refused refused) {
        return room.view(HistoryFilter.of(null, null, null), refused.form(), false, null, frame.language())
                .onFailure(Outage.class)
                .recoverWithItem(() -> ApprovalView.bare(refused.form()))
                .map(view -> RestResponse.ResponseBuilder.<TemplateInstance>create(refused.status())
                        .entity(frame.speak(new Approvals(frame, view)))
                        .build());
    }

    private static URI after(DecisionForm form, Verdict verdict) {
        return URI.create(Address.of(PATH)
                .with("done", verdict.name())
                .with("count", String.valueOf(form.ticked().size()))
                .text());
    }

    private static String done(Wanted wanted, Frame frame) {
        boolean counted = wanted.count != null && wanted.count.matches("\\d{1,4}");
        ApprovalWords words = frame.language().words(ApprovalWords.class);
        return Verdict.of(wanted.done)
                .filter(verdict -> counted)
                .map(verdict -> switch (verdict) {
                    case APPROVE -> words.doneApprove(wanted.count);
                    case RETURN -> words.doneReturn(wanted.count);
                    case WITHDRAW -> words.doneWithdraw(wanted.count);
                })
                .orElse(null);
    }
}
