/**
 * Who else is told of changes (推送), what became of each delivery, and another try for those that failed. Administrators only.
 * Way in: {@link org.biaogan.dashboard.webhook.WebhookPage}.
 * Collaborators: freshness, form, change (words for kinds), page; asked of the metrics service.
 */
package org.biaogan.dashboard.webhook;
