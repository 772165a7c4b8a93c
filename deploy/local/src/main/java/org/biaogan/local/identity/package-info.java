/**
 * Who the local demonstration users are: the signing key of the checkout, tokens signed with it, the session secret.
 * Way in: {@link org.biaogan.local.identity.Token} (also a program of its own) and {@code SessionSecret}.
 * Collaborators: none.
 */
package org.biaogan.local.identity;
