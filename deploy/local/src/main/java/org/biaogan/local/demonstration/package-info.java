/**
 * The demonstration data (演示数据): a fictional zone with years of plausible figures, loaded through the public API.
 * Way in: {@link org.biaogan.local.demonstration.DemonstrationLoad}.
 * Collaborators: none; the catalogue lies in the resources {@code demonstration/*.yaml}.
 */
package org.biaogan.local.demonstration;
