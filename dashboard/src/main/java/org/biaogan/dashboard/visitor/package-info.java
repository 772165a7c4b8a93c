/**
 * Who is looking: name, roles, units answered for, and the token that is passed on to the services.
 * Way in: {@link org.biaogan.dashboard.visitor.Visitor}.
 * Collaborators: the framework's verified identity only.
 */
package org.biaogan.dashboard.visitor;
