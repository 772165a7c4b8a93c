/**
 * Visits on the spot (一线办公): their list, and the form that keeps what was seen until the network takes it.
 * Way in: {@link org.biaogan.dashboard.visit.VisitPage} and {@link org.biaogan.dashboard.visit.VisitFormPage}.
 * Collaborators: freshness, upstream, zone, project (choices), attachment (photos), page; asked of the metrics service.
 */
package org.biaogan.dashboard.visit;
