/**
 * How a project's delivery runs against its plan (进度曲线): chart and table, indices, signs of paper progress, the light and
 * a reviewer's confidence beside it.
 * Way in: {@link org.biaogan.dashboard.delivery.DeliveryDesk}. Collaborators: project, curve, freshness, upstream, page.
 */
package org.biaogan.dashboard.delivery;
