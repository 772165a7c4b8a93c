/**
 * The three applications as a local run starts them: ports, environment, Java options, readiness.
 * Way in: {@link org.biaogan.local.application.Application}.
 * Collaborators: {@code process}, {@code postgresql}, {@code identity}.
 */
package org.biaogan.local.application;
