/**
 * From a frozen report to its documents: a queue in the database that survives crashes and is shared by replicas,
 * a worker that prints one report at a time, and the documents it stored.
 * Way in: {@link org.biaogan.reports.printing.PrintQueue}.
 */
package org.biaogan.reports.printing;
