/**
 * The PostgreSQL of a local run: binaries from the Maven artifact, one cluster kept between runs, two accounts.
 * Way in: {@link org.biaogan.local.postgresql.Cluster}.
 * Collaborators: {@code process}.
 */
package org.biaogan.local.postgresql;
