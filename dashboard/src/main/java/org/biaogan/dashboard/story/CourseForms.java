package org.biaogan.dashboard.story;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.biaogan.dashboard.attachment.AttachmentDesk;
import org.biaogan.dashboard.attachment.AttachmentsView;
import org.biaogan.dashboard.attachment.SentFile;
import org.biaogan.dashboard.delivery.DeliveryDesk;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.milestone.MilestoneDesk;
import org.biaogan.dashboard.milestone.MilestonesView;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What accompanies a project on its way: milestones, photos and documents, a reviewer's confidence. */
@Path("/projects/{code}")
public class CourseForms {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_LARGE = 413;
    private static final long MOST_BYTES = 10 << 20;

    private final MilestoneDesk milestones;
    private final AttachmentDesk files;
    private final DeliveryDesk deliveries;
    private final Retelling retelling;

    CourseForms(MilestoneDesk milestones, AttachmentDesk files, DeliveryDesk deliveries, Retelling retelling) {
        this.milestones = milestones;
        this.files = files;
        this.deliveries = deliveries;
        this.retelling = retelling;
    }

    @POST
    @Path("milestones")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> plan(@RestPath String code, @BeanParam StoryFields sent) {
        Typed typed = sent.in(MilestonesView.PLAN, MilestonesView.PLAN_FIELDS);
        return retelling.after(code, typed, "milestones", milestones.plan(code, typed));
    }

    @POST
    @Path("milestones/{item}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> move(
            @RestPath String code, @RestPath String item, @BeanParam StoryFields sent) {
        Typed typed = sent.in(MilestonesView.FORM, MilestonesView.FIELDS);
        return retelling.after(code, typed, "milestones", milestones.move(code, item, typed));
    }

    @POST
    @Path("confidence")
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> judge(@RestPath String code, @BeanParam StoryFields sent) {
        Typed typed = sent.in(ConfidenceForm.FORM, ConfidenceForm.FIELDS);
        return retelling.after(code, typed, "confidence", deliveries.state(code, typed));
    }

    /** The upload lies in a file of its own, hence the thread that may wait for it. */
    @POST
    @Path("files")
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Uni<RestResponse<TemplateInstance>> send(
            @RestPath String code, @BeanParam StoryFields sent, @RestForm("file") FileUpload upload) {
        Typed typed = sent.in(AttachmentsView.FORM, AttachmentsView.FIELDS);
        if (upload == null || upload.size() == 0) {
            return retelling.again(code, typed, UNPROCESSABLE, AttachmentsView::nothingChosen);
        }
        if (upload.size() > MOST_BYTES) {
            return retelling.again(code, typed, TOO_LARGE, AttachmentsView::tooLarge);
        }
        SentFile file = new SentFile(upload.fileName(), upload.uploadedFile());
        return retelling.after(code, typed, "files", files.add(code, file, typed));
    }
}
