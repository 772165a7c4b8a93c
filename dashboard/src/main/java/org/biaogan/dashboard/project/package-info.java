/**
 * The register of projects (项目库): what is being built, filtered and sorted, and where each project stands.
 * Way in: {@link org.biaogan.dashboard.project.RegisterPage}, and {@link org.biaogan.dashboard.project.ProjectDesk} for one.
 * Collaborators: zone, assessment (shapes of lights), freshness, savedview, upstream, page, visitor; asked of the metrics service.
 */
package org.biaogan.dashboard.project;
