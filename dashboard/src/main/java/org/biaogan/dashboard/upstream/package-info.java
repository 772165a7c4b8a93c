/**
 * The two services behind the pages: passing the visitor's token on, and telling a refusal from an outage.
 * Way in: {@link org.biaogan.dashboard.upstream.TokenRelay} and {@link org.biaogan.dashboard.upstream.ProblemReader} on a client.
 * Collaborators: visitor.
 */
package org.biaogan.dashboard.upstream;
