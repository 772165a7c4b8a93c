/**
 * The zone's strategic themes, such as the six of 六新经开, with which indicators are tagged (战略主题).
 * Way in: {@code ThemeRegister}. Leans on vintage for versions.
 */
package org.biaogan.metrics.theme;
