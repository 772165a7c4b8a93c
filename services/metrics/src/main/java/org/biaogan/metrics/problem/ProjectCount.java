package org.biaogan.metrics.problem;

/** How many problems of a project are open, and how many of them overdue. */
public record ProjectCount(String project, long open, long overdue) {}
