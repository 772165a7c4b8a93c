/**
 * What must be there before a project can start (开工条件、要素保障): who owes it, until when, and what is missing.
 * Way in: {@code ConditionBook}, {@code Readiness}. Leans on project, attachment, unit and official.
 */
package org.biaogan.metrics.condition;
