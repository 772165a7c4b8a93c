package org.biaogan.metrics.project;

/** Which level of government lists a project among its key ones (项目级别). */
public enum Level {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY,
    ZONE
}
