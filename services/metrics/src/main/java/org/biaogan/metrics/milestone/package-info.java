/**
 * The nodes of a project (节点计划): planned, forecast and reached, every plan kept, every slip with its reason.
 * Way in: {@code MilestoneBook}, {@code Timeline}. Leans on project, delay and vintage.
 */
package org.biaogan.metrics.milestone;
