package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.attachment.AttachmentDesk;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.project.Project;

/** Puts a project's story together: after the project itself everything is asked for at the same time. */
@ApplicationScoped
class StoryRoom {

    private final Witness witness;
    private final Deeds deeds;
    private final StoryDesk desk;
    private final AttachmentDesk files;

    StoryRoom(Witness witness, Deeds deeds, StoryDesk desk, AttachmentDesk files) {
        this.witness = witness;
        this.deeds = deeds;
        this.desk = desk;
        this.files = files;
    }

    Uni<StoryView> story(StoryQuery query, Language language) {
        return witness.of(query.code()).chain(seen -> story(query, seen, language));
    }

    private Uni<StoryView> story(StoryQuery query, Witness.Seen seen, Language language) {
        Project project = seen.project().value();
        Standpoint visitor = seen.standpoint();
        String code = query.code();
        Editing sending = new Editing(visitor.sends(), null, query.sent());
        Uni<Reading<ProjectFiles>> known = files.files(code).memoize().indefinitely();
        Uni<ProjectFiles> evidence = known.map(Reading::value).onFailure().recoverWithItem(ProjectFiles::unknown);
        return Uni.combine()
                .all()
                .unis(
                        deeds.told(query, seen, evidence, language),
                        desk.problems(project, visitor.registers(), language),
                        desk.visits(code, visitor.registers(), language),
                        desk.baselines(code, language),
                        files.part(code, known, sending, language))
                .with((told, problems, visits, baselines, photos) -> new StoryView(
                        HeadText.of(seen, language),
                        told.running().delivery(),
                        told.running().reports(),
                        told.running().history(),
                        visitor.reviews() ? ConfidenceForm.of(code, query.sent(), language) : null,
                        Blockers.of(problems, told, language),
                        told.milestones(),
                        told.conditions(),
                        told.life(),
                        problems,
                        visits,
                        photos,
                        baselines,
                        AboutText.of(project, language)));
    }
}
