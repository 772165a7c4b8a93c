/**
 * One local run of the whole product: from the options to the last stopped process.
 * Way in: {@link org.biaogan.local.run.LocalRun}.
 * Collaborators: {@code process}, {@code postgresql}, {@code identity}, {@code application}, {@code demonstration}.
 */
package org.biaogan.local.run;
