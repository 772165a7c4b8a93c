/**
 * The pages of meetings (调度会) and of what they decide (督办事项): agenda, decisions, and what moved since the meeting before.
 * Way in: {@link org.biaogan.dashboard.meeting.MeetingPage} and {@link org.biaogan.dashboard.meeting.DirectivePage}.
 * Collaborators: matter, which has all that directives share with problems; asked of the metrics service.
 */
package org.biaogan.dashboard.meeting;
