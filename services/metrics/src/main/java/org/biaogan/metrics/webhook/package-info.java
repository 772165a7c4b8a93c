/**
 * Webhooks: other systems are told of every change, signed, at least once (变更推送).
 * Way in: {@code WebhookBook}. Leans on audit, whose entries are what is told, and on change for lights that turned.
 */
package org.biaogan.metrics.webhook;
