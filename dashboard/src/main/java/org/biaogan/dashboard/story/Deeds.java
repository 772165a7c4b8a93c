package org.biaogan.dashboard.story;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.condition.ConditionDesk;
import org.biaogan.dashboard.condition.ConditionsView;
import org.biaogan.dashboard.condition.Custody;
import org.biaogan.dashboard.form.Editing;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.lifecycle.LifeDesk;
import org.biaogan.dashboard.lifecycle.LifeView;
import org.biaogan.dashboard.milestone.MilestoneDesk;
import org.biaogan.dashboard.milestone.MilestonesView;
import org.biaogan.dashboard.page.Part;

/** How a project goes on, part by part: each is asked for by itself, and none waits for another. */
@ApplicationScoped
class Deeds {

    private final Running running;
    private final MilestoneDesk milestones;
    private final ConditionDesk conditions;
    private final LifeDesk lives;

    Deeds(Running running, MilestoneDesk milestones, ConditionDesk conditions, LifeDesk lives) {
        this.running = running;
        this.milestones = milestones;
        this.conditions = conditions;
        this.lives = lives;
    }

    /** The parts as read. */
    record Told(
            Running.Told running,
            Part<MilestonesView> milestones,
            Part<ConditionsView> conditions,
            Part<LifeView> life) {}

    Uni<Told> told(StoryQuery query, Witness.Seen seen, Uni<ProjectFiles> files, Language language) {
        Standpoint visitor = seen.standpoint();
        String code = query.code();
        Editing node = new Editing(visitor.keeps(), query.milestone(), query.sent());
        Editing condition = new Editing(visitor.keeps(), query.condition(), query.sent());
        Custody custody =
                new Custody(visitor.keeps(), visitor.approves(), visitor.answersFor(), seen.zone(), seen.officials());
        return Uni.combine()
                .all()
                .unis(
                        running.told(code, language),
                        milestones.part(code, node, language),
                        conditions.part(code, files, condition, custody, language),
                        lives.part(code, files, query.sent(), language))
                .with(Told::new);
    }
}
