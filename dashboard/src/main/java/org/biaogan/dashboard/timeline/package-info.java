/**
 * Flagship projects on one time axis (一张时间轴), drawn on the server.
 * Way in: {@link org.biaogan.dashboard.timeline.TimelinePage}; {@link org.biaogan.dashboard.timeline.TimeAxis} places days.
 * Collaborators: project (how one is mentioned, lights), zone, freshness, page; asked of the metrics service.
 */
package org.biaogan.dashboard.timeline;
