/**
 * How projects are delivered (项目兑现): curves, the light and its rule, a reviewer's confidence, and where each stands today.
 * Way in: {@code CurveDesk}, {@code DeliveryKeeper}. Leans on project, execution and the arithmetic of earnedvalue.
 */
package org.biaogan.metrics.delivery;
