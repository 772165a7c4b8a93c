/**
 * What a project needs before it starts (要素保障): what is there, what is missing, who owes it, what it may start without,
 * and the forms to change that.
 * Way in: {@link org.biaogan.dashboard.condition.ConditionDesk}. Collaborators: attachment (evidence), form, freshness, upstream, page.
 */
package org.biaogan.dashboard.condition;
