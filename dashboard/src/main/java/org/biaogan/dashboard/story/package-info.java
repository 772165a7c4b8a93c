/**
 * A project's story on one page: how it stands and why, its curves, what blocks it, and everything that can be done about it.
 * Way in: {@link org.biaogan.dashboard.story.StoryPage}. Collaborators: project, delivery, reporting, milestone, condition, lifecycle,
 * matter (words of problems), attachment, zone, freshness, upstream, page, visitor.
 */
package org.biaogan.dashboard.story;
