/**
 * Meetings and what they decide (调度会、督办事项): an agenda, decisions that are followed up as directives, and what moved since
 * the meeting before. Way in: {@code MeetingResource}, {@code DirectiveResource}. Leans on matter for the procedure, on
 * change for what moved.
 */
package org.biaogan.metrics.meeting;
