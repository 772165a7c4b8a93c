/**
 * Whether the service can do its work.
 * Way in: the readiness probe. Leans on nothing but the platform.
 */
package org.biaogan.metrics.health;
