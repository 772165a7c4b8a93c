package org.biaogan.metrics.followup;

/** One way on: what an action makes of a state. */
public record Move(FollowUpState from, FollowUpAction action, FollowUpState to) {}
