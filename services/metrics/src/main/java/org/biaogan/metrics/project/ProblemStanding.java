package org.biaogan.metrics.project;

/** How many problems of a project are open, and how many of those overdue. */
public record ProblemStanding(long open, long overdue) {}
