/**
 * The officials who answer for targets: name, title, unit, telephone (责任人).
 * Way in: {@code OfficialRoster}. Leans on unit, and on vintage for versions.
 */
package org.biaogan.metrics.official;
