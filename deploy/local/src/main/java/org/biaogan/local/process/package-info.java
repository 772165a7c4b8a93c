/**
 * The processes of a run: started, watched, ended in order, and recognised again after the launcher was killed.
 * Way in: {@link org.biaogan.local.process.Supervisor}.
 * Collaborators: none.
 */
package org.biaogan.local.process;
