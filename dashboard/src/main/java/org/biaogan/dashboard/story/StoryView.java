package org.biaogan.dashboard.story;

import org.biaogan.dashboard.attachment.AttachmentsView;
import org.biaogan.dashboard.condition.ConditionsView;
import org.biaogan.dashboard.delivery.ConfidenceHistory;
import org.biaogan.dashboard.delivery.DeliveryView;
import org.biaogan.dashboard.form.Form;
import org.biaogan.dashboard.lifecycle.LifeView;
import org.biaogan.dashboard.milestone.MilestonesView;
import org.biaogan.dashboard.page.Part;
import org.biaogan.dashboard.reporting.ReportsView;

/**
 * A project's story as the page tells it.
 *
 * @param confidence null for who does not review the project
 */
record StoryView(
        HeadText head,
        Part<DeliveryView> delivery,
        Part<ReportsView> reports,
        Part<ConfidenceHistory> history,
        Form confidence,
        Blockers blockers,
        Part<MilestonesView> milestones,
        Part<ConditionsView> conditions,
        Part<LifeView> life,
        Part<ProblemsView> problems,
        Part<VisitsView> visits,
        Part<AttachmentsView> files,
        Part<BaselinesView> baselines,
        AboutText about) {}
